import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testSite } from './build-site.ts';

/** What Astro remembers of a build's pages: a page is restored when both are as they were. */
interface Remembered {
  routes: Record<string, { dependencyHash: string; paths: Record<string, { cacheKey: string }> }>;
}

const remembered = (folder: string): Remembered['routes'] =>
  (
    JSON.parse(
      readFileSync(join(folder, 'node_modules/.astro/incremental-build.json'), 'utf8'),
    ) as Remembered
  ).routes;

it('a new post leaves the other posts and the landing pages as they were built', async () => {
  const site = testSite();
  expect((await site.build()).code).toBe(0);
  const before = remembered(site.folder);
  site.write({
    'content/blog/en/second.md':
      '---\ntitle: Second\ndescription: Another.\npublishDate: 2026-02-01\nauthors: [ada]\n---\n\nWords.\n',
  });
  expect((await site.build()).code).toBe(0);
  const after = remembered(site.folder);
  expect(Object.keys(before).length).toBeGreaterThan(2);
  for (const [route, { dependencyHash }] of Object.entries(before))
    expect(after[route]?.dependencyHash, route).toBe(dependencyHash);
  const home = 'src/pages/[...landing].astro';
  expect(after[home]).toEqual(before[home]);
});
