import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { changesOf } from '../../../src/content/sequence.ts';

it('changes of files are counted from the root of the project, which may be a folder of a repository', () => {
  const repository = mkdtempSync(join(tmpdir(), 'marquee-git-'));
  onTestFinished(() => rmSync(repository, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: repository,
      stdio: 'ignore',
    });
  mkdirSync(join(repository, 'web/content'), { recursive: true });
  git('init');
  for (const text of ['one', 'two']) {
    writeFileSync(join(repository, 'web/content/茶.yaml'), text);
    git('add', '.');
    git('commit', '-m', text);
  }
  expect([...changesOf(join(repository, 'web'))]).toEqual([['content/茶.yaml', 2]]);
  expect(changesOf(join(repository, 'web'), ['content/landing']).size).toBe(0);
  expect(changesOf(tmpdir()).size).toBe(0);
});
