import { describe, expect, it } from 'vitest';
import { pages } from './site.ts';
import { visit } from './visit.ts';
import { weigh } from './weigh.ts';

/** Budgets of a landing page in bytes after gzip, pictures and fonts apart. */
const ALL = 20_000;
const SCRIPT = 3000;
/** What a running test adds: assignment, swap and exposure. */
const TEST = 1400;
/** What measuring adds, with the tag that asks for it: the snippet has a budget of its own. */
const SNIPPET = 1640;

const landings = pages
  .filter(({ html }) => html.includes('data-block='))
  .filter(({ path }) => !/^\/(?:zh-cn\/)?_blocks\//.test(path));

describe.concurrent('a landing page is light', () => {
  it('and there are some', () => expect(landings.length).toBeGreaterThan(9));

  it.for(landings)('$path', async ({ path, html }) => {
    await using visitor = await visit();
    // Pages of variants lead back, but for those who ask for them.
    const address = path.startsWith('/_v/') ? `${path}?mq=1` : path;
    const { all, script } = await weigh(visitor.page, address);
    const test = /data-(?:tests|control)=/.test(html) ? TEST : 0;
    expect(all).toBeLessThanOrEqual(ALL + SNIPPET + test);

    expect(script).toBeLessThanOrEqual(SCRIPT + SNIPPET + test);
    expect(script).toBeGreaterThan(0);
  });
});
