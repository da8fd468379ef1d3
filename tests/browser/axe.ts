import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

// The last word keeps the browser from describing all of axe to us as the result.
const source = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};void 0`;

/** What axe finds on a page as it is now, one line a rule and place; `rules` narrows it to some. */
export async function axeFinds(page: Page, rules?: string[]): Promise<string[]> {
  // Sent by the debugger, so that the page's security policy has no say in it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const violations = await page.evaluate(async (only) => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    const options = only ? { runOnly: { type: 'rule' as const, values: only } } : {};
    return (await run.run(document, { ...options, resultTypes: ['violations'] })).violations;
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) =>
      `axe ${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim(),
    ),
  );
}
