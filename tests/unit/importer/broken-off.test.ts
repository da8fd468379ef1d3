import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { writeImport } from '../../../integrations/importer/index.ts';
import { planOf, post } from './blog.ts';

it('begins anew what a killed import has left half written, and leaves no draft behind', async () => {
  const plan = await planOf({
    'content/rain.md': post('2024-05-01', '![Rain](rain.svg)', 'tags: [C]\n'),
    'content/rain.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  });
  const targets = [...plan.assets, ...plan.entries, ...plan.posts].map(({ target }) => target);
  expect(targets).toHaveLength(4);
  for (const target of targets) {
    const draft = join(plan.root, `${target}.tmp`);
    await mkdir(dirname(draft), { recursive: true });
    await writeFile(draft, 'half');
    // A copy takes over that its original may not be written to.
    await chmod(draft, 0o444);
  }
  const { written, failed } = await writeImport(plan);
  expect(failed).toEqual([]);
  expect(written).toEqual(targets);
  const left = await readdir(join(plan.root, 'content'), { recursive: true });
  expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  for (const { target, text } of plan.posts)
    expect(await readFile(join(plan.root, target), 'utf8')).toBe(text);
});
