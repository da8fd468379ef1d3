import type { FixturePage } from '../fixture/page.ts';
import type { FixtureSite, FixtureSource } from '../fixture/site.ts';
import type { Language } from '../fixture/text.ts';

/** What a fault is planted in: a page of its own, with its source, and one more page beside it. */
export interface Plot {
  site: FixtureSite;
  page: FixturePage;
  source: FixtureSource;
  /** A clean page that belongs to this fault alone. */
  other: FixturePage;
}

/** One planted fault and the rule that has to find it. */
export interface Fault {
  rule: string;
  /** What is wrong, for the name of the test. */
  what: string;
  language?: Language;
  plant(plot: Plot): void;
  /** Address at which it must be found, if not that of the page. */
  at?: (plot: Plot) => string;
}

export const fault = (
  rule: string,
  what: string,
  plant: Fault['plant'],
  more: Pick<Fault, 'at' | 'language'> = {},
): Fault => ({ rule, what, plant, ...more });

/** Changes the built HTML of a page; throws when there is nothing to change, so that no fault is planted in vain. */
export function changeHtml({ page }: Plot, from: string | RegExp, to: string): void {
  const before = page.change;
  page.change = (html) => {
    const changed = before(html).replace(from, to);
    if (changed === before(html)) throw new Error(`nothing to change: ${String(from)}`);
    return changed;
  };
}

export const addBody = (plot: Plot, html: string): void => {
  plot.page.body += `\n${html}`;
  plot.source.body += `\n${html}`;
};

/** The item of a type in the structured data of a page. */
export function itemOf({ page }: Plot, type: string): Record<string, unknown> {
  const graph = (page.data[0] as { '@graph': Record<string, unknown>[] })['@graph'];
  const item = graph.find((one) => one['@type'] === type);
  if (!item) throw new Error(`no ${type}`);
  return item;
}

/** Structured data of a page's own, which every type can be put into. */
export const addItem = ({ page }: Plot, item: Record<string, unknown>): void => {
  page.data.push({ '@context': 'https://schema.org', ...item });
};

/** Of two equal pages the later one is told. */
export function laterOf({ page, other, site }: Plot): string {
  const order = [...site.pages.keys()];
  return order.indexOf(page.path) > order.indexOf(other.path) ? page.path : other.path;
}
