import type { CalendarItem } from '../../integrations/calendar/index.ts';
import type { DatedCampaign } from '../../integrations/campaigns/index.ts';
import { dayIn } from '../../integrations/kit/day.ts';
import { isPublished, type Visibility } from '../../integrations/kit/visibility.ts';
import { localText } from '../i18n/locale.ts';
import type { About } from '../schemas/about.ts';
import type { Site } from '../schemas/site.ts';

/** What is asked of a landing page before it is named in public. */
export interface EventPage {
  /** Folder of content/landing. */
  page: string;
  path: string;
  /** The file that it comes from, from the root of the project. */
  file?: string | undefined;
  data: Visibility & { title: string; seo?: { index?: boolean; about?: About | undefined } };
}

/** For whom events are told, and when. */
interface Telling {
  site: Site;
  /** Language of titles. */
  locale: string;
  now: Date;
}

/** A campaign with its file. */
type EventCampaign = DatedCampaign & Pick<CalendarItem, 'file'>;

/** What lasts as long, or longer, is told by its days. */
const DAY_MS = 86_400_000;

/** What people may hear of: a plan that is only an idea, is over or was given up stays in the house. */
const TOLD = new Set<DatedCampaign['status']>(['planned', 'running']);

/**
 * What happens at the house, as the public may know it, by first day: campaigns that say `public: true`, with their page
 * where that is public, and public pages about an event. Of a campaign only its name and its days are told.
 */
export function publicEvents(
  campaigns: readonly EventCampaign[],
  pages: readonly EventPage[],
  telling: Telling,
): CalendarItem[] {
  const open = pages.filter(
    ({ data }) => isPublished(data, telling.now) && data.seo?.index !== false,
  );
  return [
    ...campaigns
      .filter((campaign) => campaign.public === true && TOLD.has(campaign.status))
      .map((campaign) => campaignEvent(campaign, open, telling)),
    ...open.flatMap((page) => pageEvent(page, telling)),
  ].toSorted((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1));
}

const campaignEvent = (
  { id, name, start, end, pages, file }: EventCampaign,
  open: readonly EventPage[],
  { site, locale }: Telling,
): CalendarItem => ({
  id: `campaign-${id}`,
  kind: 'campaign',
  title: localText(site, locale, name),
  start,
  end,
  href: pages.flatMap((page) => open.find((one) => one.page === page)?.path ?? [])[0],
  file,
});

function pageEvent({ page, path, file, data }: EventPage, { site }: Telling): CalendarItem[] {
  const about = data.seo?.about;
  if (about?.type !== 'event' || about.status === 'cancelled') return [];
  const start = dayIn(about.start, site.timeZone);
  // What is over at midnight has its last day before.
  const before = dayIn(about.end.getTime() - 1, site.timeZone);
  const end = before < start ? start : before;
  return [
    {
      id: `event-${page}`,
      kind: 'campaign',
      title: about.name ?? data.title,
      start,
      end,
      ...(about.end.getTime() - about.start.getTime() < DAY_MS && {
        at: about.start,
        until: about.end,
      }),
      href: path,
      file,
    },
  ];
}
