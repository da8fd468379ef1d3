import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  formatImportReport,
  planImport,
  writeImport,
} from '../../../integrations/importer/index.ts';
import type { ProblemsError } from '../../../integrations/kit/problem.ts';
import { planOf, post } from './blog.ts';

const problemsOf = (planned: Promise<unknown>) =>
  planned.then(
    () => [],
    (error: ProblemsError) =>
      error.problems.map(({ code, message, found }) => [code, message, found]),
  );

it('says everything that is wrong with what was asked, at once', async () => {
  const wrong = { locale: 'fr', author: 'nobody', site: 'old.example' };
  expect(await problemsOf(planOf({ 'rain.md': post('2024-05-06') }, wrong))).toEqual([
    ['MQ1801', 'The site has no such language.', '--locale fr'],
    ['MQ1801', 'There is no such author.', '--author nobody'],
    ['MQ1801', 'This is no address of a site.', '--site old.example'],
  ]);
});

it('says that a folder is not there, or is a file', async () => {
  const found = (folder: string) => problemsOf(planImport(folder, { root: import.meta.dirname }));
  expect(await found('/no/such/blog')).toEqual([
    ['MQ1801', 'There is no such folder.', '/no/such/blog'],
  ]);
  expect(await found(import.meta.filename)).toEqual([
    ['MQ1801', 'This is a file, not a folder.', import.meta.filename],
  ]);
});

it('says that a folder holds no posts', async () => {
  const report = await writeImport(await planOf({ 'notes.csv': 'a,b' }), { dryRun: true });
  expect(formatImportReport(report, { color: false, width: 80 })).toContain(
    'The folder holds no Markdown',
  );
});

it('names symbolic links, and does not follow them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marquee-linked-'));
  await writeFile(join(folder, 'rain.md'), post('2024-05-06'));
  await symlink(import.meta.filename, join(folder, 'secret.md'));
  const { posts, skipped } = await planImport(folder, { root: join(folder, 'site') });
  await rm(folder, { recursive: true });
  expect(posts.map(({ source }) => source)).toEqual(['rain.md']);
  expect(skipped.map(({ file, message }) => [file, message])).toEqual([
    ['secret.md', 'A symbolic link; links are not followed.'],
  ]);
});
