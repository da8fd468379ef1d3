import type { CalendarItem } from '../../integrations/calendar/index.ts';
import type { DatedCampaign } from '../../integrations/campaigns/index.ts';
import type { ContentEntry } from '../../integrations/content/index.ts';
import { dayIn } from '../../integrations/kit/day.ts';
import { localText } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';
import { experimentsOf } from './experiments.ts';
import { seenWhen, type Dated } from './seen.ts';

/** What items are made for. */
interface Making {
  site: Site;
  /** Language of titles. */
  locale: string;
  now: Date;
}

/** Fields of what is published on a day. */
interface Published extends Dated {
  owner?: string;
  team?: string;
  audience?: unknown;
  networks?: string[];
}

const KINDS: Record<string, CalendarItem['kind']> = {
  blog: 'post',
  splash: 'splash',
  emails: 'email',
  social: 'social',
};

/** Campaigns with their tasks, tests, and everything that is published on a day; each once, whatever its languages. */
export function contentItems(
  entries: readonly ContentEntry[],
  campaigns: readonly DatedCampaign[],
  making: Making,
): CalendarItem[] {
  return [
    ...campaigns.flatMap((campaign) => campaignItems(campaign, making)),
    ...experimentItems(entries),
    ...publishedItems(entries, making),
  ];
}

function campaignItems(campaign: DatedCampaign, { site, locale }: Making): CalendarItem[] {
  const { id, owner, team, audience, status, start, end } = campaign;
  const file = `content/campaigns/${id}.yaml`;
  const shared = { owner, team, file, href: `campaigns/${id}/` };
  return [
    {
      ...shared,
      id: `campaign-${id}`,
      kind: 'campaign',
      title: localText(site, locale, campaign.name),
      start,
      end,
      state: status,
      audience,
    },
    ...campaign.tasks.map((task): CalendarItem => ({
      ...shared,
      id: `task-${id}-${task.id}`,
      kind: 'task',
      title: localText(site, locale, task.title),
      start: task.due,
      state: task.status,
      owner: task.owner,
    })),
  ];
}

const experimentItems = (entries: readonly ContentEntry[]): CalendarItem[] =>
  experimentsOf(entries).map(({ id, start, stop, status }) => ({
    id: `experiment-${id}`,
    kind: 'experiment',
    title: id,
    start,
    end: stop,
    state: status,
    href: `experiments/${id}/`,
    file: `content/experiments/${id}.yaml`,
  }));

/** In the language that is asked for, where an entry has it. */
function publishedItems(
  entries: readonly ContentEntry[],
  { site, locale, now }: Making,
): CalendarItem[] {
  const found = new Map<string, CalendarItem>();
  const rank = (one: string) => (one === locale ? 0 : one === site.locales[0]!.id ? 1 : 2);
  const sorted = entries
    .filter(({ collection, data }) => KINDS[collection.name] && data !== undefined)
    .toSorted((a, b) => rank(a.locale) - rank(b.locale));
  for (const entry of sorted) {
    const kind = KINDS[entry.collection.name]!;
    const data = entry.data as Published;
    const { from, until: last, state } = seenWhen(data, now);
    const id = `${kind}-${entry.name}`;
    if (!from || found.has(id)) continue;
    const until = kind === 'splash' ? last : undefined;
    const start = dayOfDate(from, site.timeZone);
    found.set(id, {
      id,
      kind,
      title: localText(site, locale, data.title) ?? data.subject ?? entry.name,
      start,
      ...(until && { end: lastOf(start, until, site.timeZone) }),
      ...(hasTime(from) && { at: from }),
      state,
      owner: data.owner,
      team: data.team,
      channels: data.networks ?? (kind === 'email' ? ['email'] : undefined),
      file: entry.file,
    });
  }
  return [...found.values()];
}

/** A window that closes at midnight has its last day before. */
const lastOf = (start: string, until: Date, timeZone: string): string => {
  const last = dayIn(until.getTime() - 1, hasTime(until) ? timeZone : 'UTC');
  return last < start ? start : last;
};

const hasTime = (date: Date): boolean => date.getTime() % 86_400_000 !== 0;

/** A day without a time is that day everywhere; a moment is told by the zone of the site. */
const dayOfDate = (date: Date, timeZone: string): string =>
  dayIn(date, hasTime(date) ? timeZone : 'UTC');
