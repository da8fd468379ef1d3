import { clashes, gaps, type CalendarItem } from '../../../integrations/calendar/index.ts';
import { moneyOf } from '../../../integrations/campaigns/index.ts';
import { daysFrom, plusDays } from '../../../integrations/kit/day.ts';
import { site } from '../../content/site.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { localText } from '../../i18n/locale.ts';
import { placedTasks, type Desk } from './desk.ts';
import { formats } from './format.ts';

/** Something that a marketer has to look at. */
export interface Need {
  /** Late or broken, or only soon. */
  urgent: boolean;
  text: string;
  /** Path of the page where it is dealt with. */
  path: string;
}

/** Days ahead that are looked at. */
const AHEAD = 7;
const WEEKS_AHEAD = 5;
const RIGHTS_AHEAD = 30;

/** What needs somebody today, the most urgent first. */
export function needsOf(desk: Desk, items: readonly CalendarItem[], locale: string): Need[] {
  return [
    ...brokenNeeds(desk, locale),
    ...taskNeeds(desk, locale),
    ...campaignNeeds(desk, locale),
    ...testNeeds(desk, items, locale),
    ...planNeeds(desk, items, locale),
    ...rightsNeeds(desk, items, locale),
  ].sort((a, b) => Number(b.urgent) - Number(a.urgent));
}

/** Files that are not right are on no page: that must be said. */
function brokenNeeds({ entries }: Desk, locale: string): Need[] {
  const broken = entries.filter(({ data }) => data === undefined);
  if (broken.length === 0) return [];
  const text = dictionary(locale).desk.today.broken(broken.map(({ file }) => file));
  return [{ urgent: true, text, path: 'content/' }];
}

function taskNeeds({ campaigns, today }: Desk, locale: string): Need[] {
  const texts = dictionary(locale).desk.today;
  return placedTasks(campaigns)
    .filter(({ task }) => task.status !== 'done')
    .flatMap(({ campaign, task, waits }): Need[] => {
      const days = daysFrom(today, task.due);
      const title = `${localText(site, locale, task.title)} (${localText(site, locale, campaign.name)})`;
      const path = `campaigns/${campaign.id}/`;
      if (days < 0) return [{ urgent: true, text: texts.late(title, -days), path }];
      return days <= AHEAD && waits.length === 0
        ? [{ urgent: false, text: texts.due(title, days), path }]
        : [];
    });
}

function campaignNeeds({ campaigns, today }: Desk, locale: string): Need[] {
  const texts = dictionary(locale).desk.today;
  const format = formats(locale);
  return campaigns.flatMap((campaign): Need[] => {
    const { id, status, start, end } = campaign;
    const title = localText(site, locale, campaign.name);
    const path = `campaigns/${id}/`;
    const found: Need[] = [];
    if (status === 'planned' && start <= today && end >= today)
      found.push({ urgent: true, text: texts.start(title, format.day(start)), path });
    if ((status === 'running' || status === 'planned') && end < today)
      found.push({ urgent: true, text: texts.end(title, format.day(end)), path });
    const money = moneyOf(campaign);
    if (money && money.booked > money.budget)
      found.push({
        urgent: true,
        text: texts.over(title, format.money(money.booked - money.budget, money.currency)),
        path,
      });
    return found;
  });
}

const testNeeds = ({ today }: Desk, items: readonly CalendarItem[], locale: string): Need[] =>
  items
    .filter(
      ({ kind, state, end }) =>
        kind === 'experiment' && state === 'running' && end !== undefined && end < today,
    )
    .map(({ title, end, href }) => ({
      urgent: true,
      text: dictionary(locale).desk.today.decide(title, formats(locale).day(end!)),
      path: href!,
    }));

/** Rights that end soon, while there is time to ask for more. */
const rightsNeeds = ({ today }: Desk, items: readonly CalendarItem[], locale: string): Need[] =>
  items
    .filter(({ kind, start }) => kind === 'rights' && start <= plusDays(today, RIGHTS_AHEAD))
    .map(({ title, start }) => ({
      urgent: start <= today,
      text: dictionary(locale).desk.today.rights(title, formats(locale).day(start)),
      path: 'media/',
    }));

/** Weeks ahead without anything, and campaigns that meet on one audience. */
function planNeeds({ today }: Desk, items: readonly CalendarItem[], locale: string): Need[] {
  const texts = dictionary(locale).desk.today;
  const format = formats(locale);
  const calendar = `calendar/${today.slice(0, 4)}/`;
  const running = items.filter(({ kind, state }) => kind === 'campaign' && state !== 'cancelled');
  return [
    ...clashes(running)
      .filter(({ audience, to }) => audience !== undefined && to >= today)
      .map(({ campaigns: [one, other], audience }) => ({
        urgent: false,
        text: texts.clash(one.title, other.title, audience!),
        path: calendar,
      })),
    ...gaps(items, today, plusDays(today, 7 * WEEKS_AHEAD)).map(({ monday }) => ({
      urgent: false,
      text: texts.gap(format.days(monday, plusDays(monday, 6))),
      path: calendar,
    })),
  ];
}
