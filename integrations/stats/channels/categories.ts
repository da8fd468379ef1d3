import { readFileSync } from 'node:fs';

export type Category = 'search' | 'social' | 'shopping' | 'video';

/** GA4's list of sources by category, as Velir/dbt-ga4 keeps it (MIT, https://github.com/Velir/dbt-ga4). */
const FILE = new URL('source-categories.csv', import.meta.url);

let known: Map<string, Category> | undefined;

function categories(): Map<string, Category> {
  if (known) return known;
  const lines = readFileSync(FILE, 'utf8').trim().split('\n').slice(1);
  return (known = new Map(
    lines.map((line) => {
      const [source = '', category = ''] = line.split(',');
      return [source.toLowerCase(), category.replace('SOURCE_CATEGORY_', '').toLowerCase()] as [
        string,
        Category,
      ];
    }),
  ));
}

/** What may follow a name in the host of one of its countries: co.uk, com.hk, de. */
const ENDING = /^(?:(?:com?|org|net)\.)?[a-z]{2,3}$/;

/** The name in the list that a source goes by: `google` for www.google.co.uk, `facebook.com` for l.facebook.com. */
export function knownSource(source: string): string | undefined {
  const list = categories();
  const name = source.toLowerCase();
  if (list.has(name)) return name;
  const labels = name.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const host = labels.slice(from).join('.');
    if (list.has(host)) return host;
    const [first = '', ...rest] = labels.slice(from);
    if (list.has(first) && ENDING.test(rest.join('.'))) return first;
  }
  return undefined;
}

/** Category of a source, by its name or its host; undefined for all that GA4 does not know. */
export function categoryOf(source: string): Category | undefined {
  const name = knownSource(source);
  return name === undefined ? undefined : categories().get(name);
}
