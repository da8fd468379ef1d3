import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  decode,
  problemAt,
  readValues,
  type ContentEntry,
} from '../../integrations/content/index.ts';
import type { Problem } from '../../integrations/kit/problem.ts';
import { readYaml } from '../../integrations/kit/source.ts';
import {
  agreementSchema,
  checkAgreement,
  readLeads,
  type Agreement,
  type Lead,
} from '../../integrations/sla/index.ts';
import type { Site } from '../schemas/site.ts';
import { countedGoals } from './plans.ts';

/** The agreement between marketing and sales, from the project's root. */
export const AGREEMENT = 'content/sla.yaml';

/** The agreement; undefined where there is none, or where it is not right, and then the problems say why. */
export function readAgreement(
  root: string,
  { locales }: Pick<Site, 'locales'>,
): { sla: Agreement | undefined; text: string; problems: Problem[] } {
  const path = join(root, AGREEMENT);
  if (!existsSync(path)) return { sla: undefined, text: '', problems: [] };
  const read = decode(readFileSync(path));
  if ('unread' in read)
    return {
      sla: undefined,
      text: '',
      problems: [{ severity: 'error', file: AGREEMENT, ...read.unread }],
    };
  const languages = locales.map(({ id }) => id);
  const { data, problems } = readValues(AGREEMENT, read.text, agreementSchema, languages);
  return { sla: data, text: read.text, problems };
}

/** Lists of leads, as the CRM exports them, from the project's root. */
const LEADS = 'content/data/leads*.csv';

/** Every lead of all lists, and what could not be read of them. */
export function readLeadLists(
  root: string,
  { timeZone }: Pick<Site, 'timeZone'>,
): { leads: Lead[]; problems: Problem[] } {
  const files = globSync(LEADS, { cwd: root }).sort();
  // Exports of two months may both hold a lead.
  const seen: Parameters<typeof readLeads>[3] = new Map();
  const read = files.map((file) =>
    readLeads(readFileSync(join(root, file), 'utf8'), file, timeZone, seen),
  );
  return {
    leads: read.flatMap(({ leads }) => leads),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** What is wrong with the agreement: its own fields, and what it has to do with pages and campaigns. */
export function checkAgreementFile(
  root: string,
  entries: readonly ContentEntry[],
  site: Site,
): Problem[] {
  const { sla, text, problems } = readAgreement(root, site);
  const lists = readLeadLists(root, site).problems;
  if (!sla) return [...problems, ...lists];
  const place = { file: AGREEMENT, source: readYaml(text) };
  const found = checkAgreement(sla, { goals: countedGoals(entries, site) });
  return [...found.map((finding) => problemAt(place, finding)), ...lists];
}
