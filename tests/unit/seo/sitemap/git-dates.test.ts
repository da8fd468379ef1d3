import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { gitDates } from '../../../../integrations/seo/sitemap/git-dates.ts';

/** A repository with a project in `site/`, and a way to commit at a day. */
function repository() {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-git-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (args: string[], env = {}) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@guyu.example', ...args], {
      cwd: folder,
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        ...env,
      },
      stdio: 'pipe',
    });
  git(['init', '-q']);
  mkdirSync(join(folder, 'site'));
  const commit = (day: string, files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files))
      writeFileSync(join(folder, 'site', path), text);
    git(['add', '-A']);
    const date = `${day}T08:00:00+08:00`;
    git(['commit', '-qm', day], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
  };
  return { folder, site: join(folder, 'site'), commit, git };
}

const days = (dates: Map<string, Date>) =>
  Object.fromEntries([...dates].map(([file, date]) => [file, date.toISOString().slice(0, 10)]));

it('finds the last commit of each file in one reading', async () => {
  const { site, commit } = repository();
  commit('2026-01-01', { 'a.md': '1', '谷雨.md': '1', 'c.md': '1' });
  commit('2026-02-01', { 'a.md': '2' });
  const files = new Set(['a.md', '谷雨.md', 'new.md']);
  expect(days(await gitDates(site, files))).toEqual({
    'a.md': '2026-02-01',
    '谷雨.md': '2026-01-01',
  });
});

it('says nothing where the history is cut off', async () => {
  const { folder, commit, git } = repository();
  commit('2026-01-01', { 'a.md': '1' });
  commit('2026-02-01', { 'b.md': '1' });
  git(['clone', '-q', '--depth', '1', `file://${folder}`, join(folder, 'clone')]);
  expect(await gitDates(join(folder, 'clone/site'), new Set(['a.md', 'b.md']))).toEqual(new Map());
});

it('says nothing where there is no git', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-plain-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(await gitDates(folder, new Set(['a.md']))).toEqual(new Map());
});
