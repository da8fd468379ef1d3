import type { BriefFacts } from '../../integrations/brief/index.ts';
import { dayIn, plusDays } from '../../integrations/kit/day.ts';
import type { Lead } from '../../integrations/sla/index.ts';
import { readAgreement, readLeadLists } from '../content/agreement.ts';
import { localText } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';

/** Leads of the lists in the week before and in the one before that, by source; undefined where there is no list. */
export function readListedLeads(
  root: string,
  site: Site,
  monday: string,
  locale: string,
): BriefFacts['leads'] {
  const { leads } = readLeadLists(root, site);
  if (leads.length === 0) return undefined;
  const named = readAgreement(root, site).sla?.sources ?? [];
  return weekOfLeads(leads, site.timeZone, monday).map(({ source, ...counted }) => {
    const { name } = named.find((one) => one.source === source) ?? {};
    return { source: localText(site, locale, name) ?? source, ...counted };
  });
}

/** By source, most leads first; sources of neither week are left out. */
export function weekOfLeads(leads: readonly Lead[], timeZone: string, monday: string) {
  const days = leads.map(({ source, created }) => ({ source, day: dayIn(created, timeZone) }));
  const within =
    (first: string) =>
    ({ day }: { day: string }) =>
      day >= first && day < plusDays(first, 7);
  return [...Map.groupBy(days, ({ source }) => source)]
    .map(([source, own]) => ({
      source,
      count: own.filter(within(plusDays(monday, -7))).length,
      before: own.filter(within(plusDays(monday, -14))).length,
    }))
    .filter(({ count, before }) => count + before > 0)
    .toSorted((a, b) => b.count - a.count || (a.source < b.source ? -1 : 1));
}
