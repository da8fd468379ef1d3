import {
  resolveDates,
  type DateProblem,
  type ResolvedDates,
  type When,
} from '../calendar/index.ts';
import type { Campaign, Task } from './schema.ts';

/** A campaign with days for all its dates: YYYY-MM-DD, in the zone of the site. */
export interface DatedCampaign extends Omit<Campaign, 'start' | 'end' | 'channels' | 'tasks'> {
  start: string;
  end: string;
  channels: (Omit<Campaign['channels'][number], 'start' | 'end'> & ResolvedDates)[];
  tasks: (Omit<Task, 'due'> & { due: string })[];
}

/** A date that could not be told, and where in the file of which campaign it stands. */
export type CampaignDateProblem = Omit<DateProblem, 'path'> & { path: (string | number)[] };

interface Side {
  field: string;
  when: When;
  /** Not given here, so that the campaign's own counts. */
  inherited?: boolean;
}

interface Dated {
  campaign: string;
  /** Where the fields stand in the file. */
  path: (string | number)[];
  start: Side;
  end: Side;
}

/**
 * Finds the day of every date of every campaign: relative ones by solar terms, holidays and other campaigns. What cannot
 * be told is among the problems, all of it; a campaign with such a date is left out.
 */
export function withDates(campaigns: readonly Campaign[]): {
  campaigns: DatedCampaign[];
  problems: CampaignDateProblem[];
} {
  const dated = new Map(campaigns.flatMap(datesOf));
  const years = new Map(campaigns.map(({ id, year }) => [id, year]));
  const { dates, problems } = resolveDates(
    [...dated].map(([id, { campaign, start, end }]) => ({
      id,
      year: years.get(campaign),
      start: start.when,
      end: end.when,
    })),
  );
  const told = new Set<string>();
  return {
    campaigns: campaigns.flatMap((campaign) => withDays(campaign, dates) ?? []),
    problems: problems.flatMap(({ id, path: [side, ...inner], ...problem }) => {
      const { campaign, path, ...sides } = dated.get(id)!;
      // The campaign's own date, which has its own problem.
      if (sides[side].inherited) return [];
      const found = { ...problem, id: campaign, path: [...path, sides[side].field, ...inner] };
      // A task's one day is both its first and its last.
      const key = JSON.stringify(found);
      if (told.has(key)) return [];
      told.add(key);
      return [found];
    }),
  };
}

/** Every stretch of days of a campaign by a name of its own; the campaign's own has its id, which others refer to. */
function datesOf({ id, start, end, channels, tasks }: Campaign): [string, Dated][] {
  const own = { field: 'start', when: start };
  const last = { field: 'end', when: end };
  return [
    [id, { campaign: id, path: [], start: own, end: last }],
    ...channels.map((channel, index): [string, Dated] => [
      `${id}/channels/${index}`,
      {
        campaign: id,
        path: ['channels', index],
        start: { field: 'start', when: channel.start ?? start, inherited: !channel.start },
        end: { field: 'end', when: channel.end ?? end, inherited: !channel.end && !channel.start },
      },
    ]),
    ...tasks.map(({ due }, index): [string, Dated] => [
      `${id}/tasks/${index}`,
      {
        campaign: id,
        path: ['tasks', index],
        start: { field: 'due', when: due },
        end: { field: 'due', when: due },
      },
    ]),
  ];
}

function withDays(
  campaign: Campaign,
  dates: ReadonlyMap<string, ResolvedDates>,
): DatedCampaign | undefined {
  const days = dates.get(campaign.id);
  if (!days) return undefined;
  return {
    ...campaign,
    ...days,
    channels: campaign.channels.map((channel, index) => ({
      ...channel,
      ...(dates.get(`${campaign.id}/channels/${index}`) ?? days),
    })),
    tasks: campaign.tasks.map((task, index) => ({
      ...task,
      due: dates.get(`${campaign.id}/tasks/${index}`)?.start ?? days.start,
    })),
  };
}
