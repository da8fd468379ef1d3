import { expect, test } from 'vitest';
import { matches } from '../../../src/content/page-globs.ts';

test.each([
  ['/blog/tea/', ['/blog/**'], true],
  ['/blog/tea/', ['/blog/*/'], true],
  ['/blog/tea/more/', ['/blog/*/'], false],
  ['/blog/', ['/**', '!/blog/**'], false],
  ['/a+b/', ['/a+b/'], true],
  ['/aab/', ['/a+b/'], false],
])('%s against %j: %s', (path, globs, expected) => {
  expect(matches(path, globs)).toBe(expected);
});
