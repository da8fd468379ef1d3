import { moneyOf } from '../../campaigns/index.ts';
import type { Part, Section } from '../document.ts';
import type { Telling } from '../telling.ts';

/** Budget against what was booked, by campaign and channel, and the bookings of the week before. */
export function financeSections(telling: Telling): Section[] {
  const { facts, texts, last } = telling;
  const parts = facts.campaigns
    .filter(({ status, end }) => status === 'planned' || status === 'running' || end >= last[0])
    .filter(({ status }) => status !== 'idea' && status !== 'cancelled')
    .flatMap((campaign) => moneyPart(campaign, telling));
  return [
    { title: texts.sections.booked, parts: [bookedPart(telling)] },
    { title: texts.sections.money, parts: parts.length ? parts : [{ sentence: texts.none.money }] },
  ];
}

function moneyPart(
  campaign: Telling['facts']['campaigns'][number],
  { facts, texts, format }: Telling,
): Part[] {
  const money = moneyOf(campaign);
  if (!money) return [];
  const row = (name: string, planned: number, booked: number) => [
    name,
    ...[planned, booked, planned - booked].map((one) => format.money(one, money.currency)),
  ];
  const { channel, budget, booked, left } = texts.columns;
  return [
    {
      title: facts.text(campaign.name),
      table: {
        head: [channel, budget, booked, left],
        rows: [
          ...money.channels.map((one) =>
            row(texts.channels[one.channel] ?? one.channel, one.planned, one.booked),
          ),
          row(texts.all, money.budget, money.booked),
        ],
      },
    },
  ];
}

function bookedPart({ facts, texts, format, last: [first, end] }: Telling): Part {
  const lines = facts.campaigns.flatMap(({ name, costs, budget }) =>
    costs
      .map((cost) => ({ ...cost, day: cost.date }))
      .filter(({ day }) => day >= first && day <= end)
      .map(({ day, channel, amount, note }) => ({
        day,
        line: {
          lead: format.day(day),
          text: `${format.money(amount, budget!.currency)} · ${facts.text(name)}`,
          note: [texts.channels[channel] ?? channel, note].filter(Boolean).join(texts.comma),
        },
      })),
  );
  if (lines.length === 0) return { sentence: texts.none.booked };
  return {
    lines: lines.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(({ line }) => line),
  };
}
