import { moneyOf } from '../../campaigns/index.ts';
import type { CalendarItem } from '../../calendar/index.ts';
import type { Line, Section } from '../document.ts';
import type { Telling } from '../telling.ts';

/** What has a day of publication, and may still be a draft on it. */
const PUBLISHED = new Set<CalendarItem['kind']>(['post', 'email', 'social', 'splash']);

/** What should have happened before today: campaigns, drafts, tests without a verdict, tasks where the team has any. */
export function lateSection(telling: Telling, tasks: boolean): Section {
  const { facts, texts } = telling;
  const lines = [
    ...facts.items.flatMap((item) => lateItem(item, telling)),
    ...(tasks ? lateTasks(telling) : []),
    ...overspent(telling),
  ];
  return {
    title: texts.sections.late,
    parts: [lines.length ? { lines } : { sentence: texts.none.late }],
  };
}

function lateItem(item: CalendarItem, { facts, texts, format }: Telling): Line[] {
  const { kind, state, start, end = start, title } = item;
  const say = (note: string): Line[] => [
    { text: title, note: `${texts.kinds[kind]}${texts.comma}${note}` },
  ];
  if (kind === 'campaign' && state === 'planned' && start < facts.today)
    return say(texts.late.start(format.day(start)));
  if (kind === 'campaign' && state === 'running' && end < facts.today)
    return say(texts.late.end(format.day(end)));
  if (kind === 'experiment' && state === 'running' && end < facts.today)
    return say(texts.late.decide(format.day(end)));
  if (PUBLISHED.has(kind) && state === 'draft' && start < facts.today)
    return say(texts.late.draft(format.day(start)));
  return [];
}

const lateTasks = ({ facts, texts, format }: Telling): Line[] =>
  facts.campaigns
    .filter(({ status }) => status !== 'cancelled' && status !== 'idea')
    .flatMap(({ tasks }) => tasks)
    .filter(({ status, due }) => status !== 'done' && due < facts.today)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ title, owner, due }) => ({
      text: facts.text(title),
      note: texts.late.task(facts.person(owner), format.day(due)),
    }));

const overspent = ({ facts, texts, format }: Telling): Line[] =>
  facts.campaigns.flatMap((campaign) => {
    const money = moneyOf(campaign);
    if (!money || money.booked <= money.budget) return [];
    const over = format.money(money.booked - money.budget, money.currency);
    return [{ text: facts.text(campaign.name), note: texts.late.over(over) }];
  });
