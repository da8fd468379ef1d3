import { sumMoney } from '../kit/money.ts';
import type { Channel } from '../campaigns/index.ts';
import { barChart, stackedBars, type ChartOptions } from '../charts/index.ts';
import type { PlanAgainstActual } from './actual.ts';
import { MONTHS } from './months.ts';
import type { BudgetTotals } from './totals.ts';

/** Words of a chart of money, in the language of the page. */
export interface MoneyChart extends Pick<
  ChartOptions,
  'id' | 'title' | 'description' | 'width' | 'height'
> {
  channel: (channel: Channel) => string;
  /** Writes a month, 1 to 12. */
  month: (month: number) => string;
  money: (amount: number) => string;
  /** Name of what the smaller channels are together. */
  others: string;
  planned: string;
  spent: string;
}

/** As many channels as people can tell apart; the smaller ones are drawn as one. */
const MOST = 6;

/** The budget of a year by month, its channels one upon the other, the largest below; the text of an SVG. */
export function budgetChart({ channels }: BudgetTotals, words: MoneyChart): string {
  const large = channels.toSorted((a, b) => b.total - a.total);
  const shown = large.slice(0, large.length > MOST ? MOST - 1 : MOST);
  const rest = large.slice(shown.length);
  const rows = [
    ...shown.flatMap(({ channel, months }) =>
      months.map((y, index) => ({ x: index + 1, y, series: channel as string })),
    ),
    ...(rest.length
      ? together(rest).map((y, index) => ({ x: index + 1, y, series: 'others' }))
      : []),
  ];
  const series = [
    ...shown.map(({ channel }) => ({ id: channel as string, label: words.channel(channel) })),
    ...(rest.length ? [{ id: 'others', label: words.others }] : []),
  ];
  return stackedBars(rows, {
    ...words,
    series,
    formatX: (x) => words.month(Number(x)),
    formatY: words.money,
  });
}

/** Months of several channels added up. */
const together = (channels: BudgetTotals['channels']): number[] =>
  MONTHS.map((month) => sumMoney(channels.map(({ months }) => months[month - 1]!)));

/** What each channel may cost in the year and has cost, side by side; the text of an SVG. */
export const spendingChart = ({ channels }: PlanAgainstActual, words: MoneyChart): string =>
  barChart(
    channels.flatMap(({ channel, planned, spent }) => [
      { x: channel, y: planned, series: 'planned' },
      { x: channel, y: spent, series: 'spent' },
    ]),
    {
      ...words,
      series: [
        { id: 'planned', label: words.planned },
        { id: 'spent', label: words.spent },
      ],
      formatX: (x) => words.channel(x as Channel),
      formatY: words.money,
    },
  );
