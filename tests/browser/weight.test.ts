import { describe, expect, it } from 'vitest';
import { pages } from './site.ts';
import { visit } from './visit.ts';
import { weigh } from './weigh.ts';

/** Budgets of a landing page in bytes after gzip, pictures and fonts apart. */
const ALL = 20_000;
const SCRIPT = 3000;

const landings = pages
  .filter(({ html }) => html.includes('data-block='))
  .map(({ path }) => path)
  .filter((path) => !/^\/(?:zh-cn\/)?_blocks\//.test(path));

describe.concurrent('a landing page is light', () => {
  it('and there are some', () => expect(landings.length).toBeGreaterThan(9));

  it.for(landings)('%s', async (path) => {
    await using visitor = await visit();
    const { all, script } = await weigh(visitor.page, path);
    expect(all).toBeLessThanOrEqual(ALL);
    expect(script).toBeLessThanOrEqual(SCRIPT);
    expect(script).toBeGreaterThan(0);
  });
});
