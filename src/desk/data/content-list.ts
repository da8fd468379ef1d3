import { dayIn } from '../../../integrations/kit/day.ts';
import type { State } from '../../../integrations/kit/visibility.ts';
import { addressOf } from '../../content/addresses.ts';
import { PAGES } from '../../content/planned.ts';
import { seenWhen, type Dated } from '../../content/seen.ts';
import { site } from '../../content/site.ts';
import { localText, zoneOf } from '../../i18n/locale.ts';
import type { Desk } from './desk.ts';
import type { Numbers } from './numbers.ts';

/** A page of the site, as the desk lists it. */
export interface Listed {
  title: string;
  kind: string;
  language: string;
  state: State;
  /** Day on which it was or will be seen first. */
  from: string | undefined;
  address: string;
  /** In the last thirty days. */
  visitors: number;
}

/** Rows of a page, so that it stays light with thousands of posts. */
export const ROWS = 200;

/** Every page that comes from a file: those to come first, then the newest. */
export function listedContent({ entries, now }: Desk, numbers: Numbers | undefined): Listed[] {
  const visitors = new Map(numbers?.month.pages.map((row) => [row.value, row.visitors]));
  return entries
    .filter(({ collection, data }) => PAGES.has(collection.name) && data !== undefined)
    .map((entry): Listed => {
      const data = entry.data as Dated;
      const { from, state } = seenWhen(data, now);
      const address = addressOf(entry, site);
      return {
        title: localText(site, entry.locale, data.title) ?? entry.name,
        kind: entry.collection.name,
        language: entry.locale,
        state,
        from: from && dayIn(from, zoneOf(from, site.timeZone)),
        address,
        visitors: visitors.get(address) ?? 0,
      };
    })
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
}
