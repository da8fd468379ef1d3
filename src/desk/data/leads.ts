import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from 'virtual:marquee/desk';
import { dayIn } from '../../../integrations/kit/day.ts';
import type { Problem } from '../../../integrations/kit/problem.ts';
import {
  readLeads,
  type Agreement,
  type CountedLeads,
  type Lead,
} from '../../../integrations/sla/index.ts';
import { periodOf, Report, withNames } from '../../../integrations/stats/index.ts';
import { site } from '../../content/site.ts';
import { sourceOf } from './numbers.ts';

/** Lists of leads, as the CRM exports them. */
const FILES = 'content/data/leads*.csv';

/** Every lead of all lists, and what could not be read of them. */
export function listedLeads(): { leads: Lead[]; problems: Problem[] } {
  const files = globSync(FILES, { cwd: settings.root }).sort();
  // Exports of two months may both hold a lead.
  const seen: Parameters<typeof readLeads>[3] = new Map();
  const read = files.map((file) =>
    readLeads(readFileSync(join(settings.root, file), 'utf8'), file, site.timeZone, seen),
  );
  return {
    leads: read.flatMap(({ leads }) => leads),
    problems: read.flatMap(({ problems }) => problems),
  };
}

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
