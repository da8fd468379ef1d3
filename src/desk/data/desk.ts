import { settings } from 'virtual:marquee/desk';
import { blocked, type DatedCampaign } from '../../../integrations/campaigns/index.ts';
import { dayIn } from '../../../integrations/kit/day.ts';
import { checkMedia } from '../../../integrations/media/index.ts';
import { buildNow } from '../../../integrations/kit/now.ts';
import { campaignsOf, datedCampaigns } from '../../content/campaigns.ts';
import { mediaOptions } from '../../content/media-options.ts';
import { personName as nameOf } from '../../content/person-name.ts';
import { site } from '../../content/site.ts';
import { readEntries } from './content.ts';
import { once } from './once.ts';

/** What all pages of the desk are made of. */
export const readDesk = once(async () => {
  const entries = readEntries();
  const now = buildNow();
  return {
    media: await readMedia(),
    entries,
    now,
    today: dayIn(now, site.timeZone),
    campaigns: datedCampaigns(entries),
    /** With dates as they were written. */
    written: campaignsOf(entries),
  };
});

/** Pictures are looked at closely, which takes a while: a live desk does it seldom. */
const readMedia = once(
  async () => (await checkMedia(settings.root, mediaOptions(site), buildNow())).overview,
  60_000,
);

export type Desk = Awaited<ReturnType<typeof readDesk>>;

/** Name of an author in a language; his id where there is no such file. */
export const personName = ({ entries }: Desk, id: string, locale: string): string =>
  nameOf(entries, site, locale, id);

/** A task with the campaign that it belongs to. */
export interface PlacedTask {
  campaign: DatedCampaign;
  task: DatedCampaign['tasks'][number];
  /** Tasks that must be done before. */
  waits: DatedCampaign['tasks'];
}

/** All tasks of campaigns that go on, the most urgent first. */
export const placedTasks = (campaigns: readonly DatedCampaign[]): PlacedTask[] =>
  campaigns
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((campaign) => {
      const held = blocked(campaign.tasks);
      const done = new Set(
        campaign.tasks.filter(({ status }) => status === 'done').map(({ id }) => id),
      );
      return campaign.tasks.map((task) => ({
        campaign,
        task,
        waits: held.has(task.id)
          ? campaign.tasks.filter(({ id }) => task.after.includes(id) && !done.has(id))
          : [],
      }));
    })
    .sort((a, b) => a.task.due.localeCompare(b.task.due));
