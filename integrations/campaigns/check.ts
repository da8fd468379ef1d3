import type { ErrorCode } from '../kit/catalogue.ts';
import { nearest } from '../kit/nearest.ts';
import { withDates, type DatedCampaign } from './dates.ts';
import { codeOf, linksOf } from './links/link.ts';
import type { Campaign } from './schema.ts';
import { circles } from './tasks/order.ts';

/** Something wrong with a campaign, and where in its file. */
export interface CampaignFinding {
  /** Of the campaign. */
  id: string;
  code: ErrorCode;
  severity?: 'error' | 'warning';
  path: (string | number)[];
  message: string;
  found?: string | undefined;
  fix?: string | undefined;
}

/** Campaigns with the days of all their dates, and everything that is wrong with them together. */
export function checkCampaigns(campaigns: readonly Campaign[]): {
  campaigns: DatedCampaign[];
  problems: CampaignFinding[];
} {
  const dated = withDates(campaigns);
  return {
    campaigns: dated.campaigns,
    problems: [
      ...dated.problems,
      ...codesTwice(campaigns),
      ...linksTwice(campaigns),
      ...campaigns.flatMap(wrongTasks),
      ...dated.campaigns.flatMap(lateTasks),
      ...dated.campaigns.flatMap(strayChannels),
    ],
  };
}

/** Visits of two campaigns with one code cannot be told apart. */
function codesTwice(campaigns: readonly Campaign[]): CampaignFinding[] {
  const first = new Map<string, string>();
  return campaigns.flatMap((campaign) => {
    const code = codeOf(campaign);
    const other = first.get(code);
    first.set(code, other ?? campaign.id);
    if (other === undefined) return [];
    return {
      id: campaign.id,
      code: 'MQ2640' as const,
      path: campaign.code === undefined ? [] : ['code'],
      message: `The campaign ${other} has the code ${code} already: visits could not be told apart.`,
      found: code,
      fix: `code: ${campaign.id === code ? `${code}-2` : campaign.id}`,
    };
  });
}

/** Two links that say the same of a visitor, and short addresses that lead to two places. */
function linksTwice(campaigns: readonly Campaign[]): CampaignFinding[] {
  const links = campaigns.flatMap(linksOf);
  const byTags = new Map<string, (typeof links)[number]>();
  const byShort = new Map<string, (typeof links)[number]>();
  return links.flatMap((link): CampaignFinding[] => {
    // Two campaigns with one code have been told so.
    const key = JSON.stringify([link.campaign, link.tags, link.page, link.locale]);
    const twin = byTags.get(key);
    byTags.set(key, twin ?? link);
    const taken = byShort.get(link.short);
    byShort.set(link.short, taken ?? link);
    const where = { id: link.campaign, path: ['channels', link.index] };
    if (twin)
      return [
        {
          ...where,
          code: 'MQ2641',
          message: 'Its link is the same as that of another channel of the campaign.',
          found: Object.values(link.tags).join(' · '),
          fix: 'source: instagram\nor, to tell two places of one channel apart:\ncontent: [story]',
        },
      ];
    if (taken)
      return [
        {
          ...where,
          code: 'MQ2642',
          message: `The short address ${link.short} leads to a page of the campaign ${taken.campaign} already.`,
          found: link.short,
          fix: `short: ${link.campaign}`,
        },
      ];
    return [];
  });
}

function wrongTasks({ id, tasks }: Campaign): CampaignFinding[] {
  const ids = tasks.map((task) => task.id);
  const twice = tasks.flatMap((task, index) =>
    ids.indexOf(task.id) === index
      ? []
      : [
          {
            id,
            code: 'MQ2643' as const,
            path: ['tasks', index, 'id'],
            message: `Two tasks are called ${task.id}.`,
            fix: `id: ${task.id}-2`,
          },
        ],
  );
  const unknown = tasks.flatMap(({ after }, index) =>
    after.flatMap((name, at) =>
      ids.includes(name)
        ? []
        : [
            {
              id,
              code: 'MQ2644' as const,
              path: ['tasks', index, 'after', at],
              message: `There is no task ${name} in this campaign to wait for.`,
              fix: nearest(name, ids) ?? `One of ${ids.join(', ')}`,
            },
          ],
    ),
  );
  const round = circles(tasks).map((circle) => ({
    id,
    code: 'MQ2645' as const,
    path: ['tasks', ids.indexOf(circle[0]!), 'after'],
    message: `Tasks wait for each other in a circle: ${circle.join(' → ')}. None could begin.`,
    fix: `Take ${circle[1]} out of what ${circle[0]} waits for`,
  }));
  return [...twice, ...unknown, ...round];
}

/** A task that is due before one that it waits for is a plan that cannot be kept. */
const lateTasks = ({ id, tasks }: DatedCampaign): CampaignFinding[] =>
  tasks.flatMap(({ due, after }, index) => {
    const later = tasks.filter((other) => after.includes(other.id) && other.due > due);
    return later.map((other) => ({
      id,
      code: 'MQ2646' as const,
      severity: 'warning' as const,
      path: ['tasks', index, 'due'],
      message: `It is due on ${due}, but waits for ${other.id}, which is due on ${other.due}.`,
      fix: `due: ${other.due}`,
    }));
  });

/** A channel may begin early, such as with a letter; days wholly outside are a slip. */
const strayChannels = ({ id, start, end, channels }: DatedCampaign): CampaignFinding[] =>
  channels.flatMap((channel, index) =>
    channel.end >= start && channel.start <= end
      ? []
      : [
          {
            id,
            code: 'MQ2647' as const,
            severity: 'warning' as const,
            path: ['channels', index],
            message: `The channel runs from ${channel.start} to ${channel.end}, the campaign from ${start} to ${end}: not one day together.`,
            fix: `start: ${start}`,
          },
        ],
  );
