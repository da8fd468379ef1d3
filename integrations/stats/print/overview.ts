import type { Report } from '../report.ts';
import type { Counts, PageRow, Row } from '../reports/counts.ts';
import type { GoalRow } from '../reports/goal-rows.ts';
import type { Dimension } from '../reports/words.ts';
import type { Period } from '../period.ts';
import { change, count, duration, money, percent, share, sparkline } from './numbers.ts';
import { paint, tableLines, type Column, type Sheet } from './table.ts';

/** The overview of a stretch of time: what a report says, without a form. */
export interface Overview {
  period: Period;
  total: Counts;
  /** The same of the days right before. */
  before: Counts;
  days: Row[];
  pages: PageRow[];
  goals: GoalRow[];
  by: Partial<Record<Dimension, Row[]>>;
  revenue: Record<string, number>;
}

const OVERVIEW: readonly Dimension[] = [
  'channel',
  'source',
  'campaign',
  'entry',
  'exit',
  'country',
  'device',
];

/** Reads all that an overview shows. */
export async function overviewOf(report: Report, then: Report): Promise<Overview> {
  return {
    period: report.question.period,
    total: report.total(),
    before: then.total(),
    days: report.days(),
    pages: await report.pages(),
    goals: await report.goals(),
    by: Object.fromEntries(OVERVIEW.map((dimension) => [dimension, report.by(dimension)])),
    revenue: await report.revenue(),
  };
}

const TITLES: Partial<Record<Dimension, string>> = {
  channel: 'Channels',
  source: 'Sources',
  campaign: 'Campaigns',
  entry: 'Entry pages',
  exit: 'Exit pages',
  country: 'Countries',
  device: 'Devices',
};

/** The overview as a person reads it in a terminal; `most` rows of each part. */
export function printOverview(overview: Overview, sheet: Sheet, most: number): string {
  const { period, pages, goals, by } = overview;
  const parts = [
    headLines(overview, sheet),
    pages.length
      ? tableLines(sheet, { title: 'Pages', rows: pages.slice(0, most), columns: PAGES })
      : [],
    goals.length
      ? tableLines(sheet, { title: 'Goals', rows: goals.slice(0, most), columns: GOALS })
      : [],
    ...Object.entries(by).map(([dimension, rows]) => {
      const told = rows.filter(({ value }) => value !== '(not set)').slice(0, most);
      const title = TITLES[dimension as Dimension]!;
      return told.length ? tableLines(sheet, { title, rows: told, columns: VISITS }) : [];
    }),
  ];
  if (overview.total.visits === 0)
    return `${headLines(overview, sheet).join('\n')}\n\n  Nobody came from ${period.first} to ${period.last}, or it was not counted.`;
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function headLines({ period, total, before, days, revenue }: Overview, sheet: Sheet): string[] {
  const { visitors, visits, views, bounces, engaged } = total;
  const per = (value: number, counts: Counts) => share(value, counts.visits);
  const figures: [head: string, now: string, against: string][] = [
    ['Visitors', count(visitors), change(visitors, before.visitors)],
    ['Visits', count(visits), change(visits, before.visits)],
    ['Pageviews', count(views), change(views, before.views)],
    [
      'Bounce',
      percent(per(bounces, total)),
      change(per(bounces, total), per(before.bounces, before)),
    ],
    [
      'Time a visit',
      duration(per(engaged, total)),
      change(per(engaged, total), per(before.engaged, before)),
    ],
  ];
  for (const [currency, sum] of Object.entries(revenue))
    figures.push([`Revenue`, money(sum, currency), '']);
  const wide = 14;
  const row = (at: 0 | 1 | 2, code: number) =>
    `  ${figures.map((figure) => paint(sheet, code, figure[at].padEnd(wide))).join('')}`.trimEnd();
  const span = period.first === period.last ? period.first : `${period.first} to ${period.last}`;
  return [
    paint(sheet, 1, `  ${span}`) + paint(sheet, 2, ', against as many days before'),
    '',
    row(0, 2),
    row(1, 1),
    row(2, 2),
    ...(days.length > 1
      ? [
          '',
          `  ${sparkline(
            days.map((day) => day.visitors),
            sheet.width - 4,
          )}`,
        ]
      : []),
  ];
}

export const VISITS: Column<Row>[] = [
  { head: '', cell: ({ value }) => value },
  { head: 'Visitors', cell: ({ visitors }) => count(visitors) },
  { head: 'Visits', cell: ({ visits }) => count(visits), width: 8 },
  { head: 'Bounce', cell: ({ bounces, visits }) => percent(share(bounces, visits)), width: 7 },
  { head: 'Time', cell: ({ engaged, visits }) => duration(share(engaged, visits)), width: 7 },
];

export const PAGES: Column<PageRow>[] = [
  { head: '', cell: ({ value }) => addressText(value) },
  { head: 'Visitors', cell: ({ visitors }) => count(visitors) },
  { head: 'Views', cell: ({ views }) => count(views), width: 8 },
  { head: 'Scroll', cell: ({ scroll }) => (scroll === undefined ? '' : `${scroll} %`), width: 7 },
  { head: 'Time', cell: ({ engaged, visits }) => duration(share(engaged, visits)), width: 7 },
];

export const GOALS: Column<GoalRow>[] = [
  { head: '', cell: ({ goal }) => goal },
  { head: 'Visitors', cell: ({ visitors }) => count(visitors) },
  { head: 'Times', cell: ({ conversions }) => count(conversions), width: 8 },
  { head: 'Rate', cell: ({ rate }) => percent(rate), width: 7 },
  {
    head: 'Revenue',
    cell: ({ revenue }) =>
      Object.entries(revenue)
        .map(([currency, sum]) => money(sum, currency))
        .join(' + '),
    width: 7,
  },
];

/** A path as people read it: 谷雨, not %E8%B0%B7. */
export function addressText(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
