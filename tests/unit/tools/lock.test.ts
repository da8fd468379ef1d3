import { expect, it } from 'vitest';
import { unlockedOptionals } from '../../../tools/lock.ts';

it('finds optional packages that the lock file lacks, nested ones included', () => {
  expect(
    unlockedOptionals({
      packages: {
        '': {},
        'node_modules/sharp': {
          optionalDependencies: {
            '@img/sharp-linux-x64': '1.0.0',
            '@img/sharp-darwin-arm64': '1.0.0',
          },
        },
        'node_modules/@img/sharp-linux-x64': {},
        'node_modules/vite/node_modules/esbuild': {
          optionalDependencies: { '@esbuild/win32-x64': '1' },
        },
      },
    }),
  ).toEqual(['sharp → @img/sharp-darwin-arm64', 'esbuild → @esbuild/win32-x64']);
});

it('is content with a whole lock file', () => {
  expect(
    unlockedOptionals({
      packages: {
        'node_modules/a': { optionalDependencies: { b: '1' } },
        'node_modules/a/node_modules/b': {},
      },
    }),
  ).toEqual([]);
});
