import { dayIn } from '../../../integrations/kit/day.ts';
import type { Agreement, CountedLeads, Lead } from '../../../integrations/sla/index.ts';
import { periodOf, Report, withNames } from '../../../integrations/stats/index.ts';
import { site } from '../../content/site.ts';
import { sourceOf } from './numbers.ts';

/** Leads of a month by day and source: those of the lists, or where there is none the goals that the site has counted. */
export async function countedLeads(
  sla: Agreement,
  leads: readonly Lead[],
  { first, last }: { first: string; last: string },
): Promise<CountedLeads[]> {
  if (leads.length > 0)
    return leads
      .map(({ created, source }) => ({ date: dayIn(created, site.timeZone), count: 1, source }))
      .filter(({ date }) => date >= first && date <= last);
  const source = sourceOf();
  if (!source) return [];
  const { timeZone, analytics } = site;
  const goals = withNames(analytics.goals, sla.goals);
  const period = periodOf(first, last, timeZone);
  const report = await Report.of(source, { period, timeZone, filters: [], goals });
  const reached = await report.reached(sla.goals);
  await source.close();
  return reached.map(({ time, source: from }) => ({
    date: dayIn(time, timeZone),
    count: 1,
    source: from,
  }));
}
