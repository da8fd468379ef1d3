import { sumMoney } from '../kit/money.ts';
import type { Channel } from '../campaigns/index.ts';
import { amountIn, MONTHS, type Months } from './months.ts';
import type { Plan } from './schema.ts';

/** A year of money: twelve months, four quarters, and the sum. */
export interface Year {
  months: number[];
  quarters: number[];
  total: number;
}

/** What a plan may cost, in its currency. */
export interface BudgetTotals extends Year {
  currency: string;
  /** In the order in which the plan first names them. */
  channels: ({ channel: Channel } & Year)[];
  /** As the plan has them. */
  lines: (Pick<Plan['budget']['lines'][number], 'channel' | 'name'> & Year)[];
}

/** What a plan may cost, by line, channel, month, quarter and year. Sums are exact to the cent. */
export function budgetTotals({ budget }: Pick<Plan, 'budget'>): BudgetTotals {
  const lines = budget.lines.map(({ channel, name, months }) => ({
    channel,
    ...(name !== undefined && { name }),
    ...yearOf([months]),
  }));
  const channels = [...Map.groupBy(budget.lines, ({ channel }) => channel)].map(
    ([channel, own]) => ({ channel, ...yearOf(own.map(({ months }) => months)) }),
  );
  return {
    currency: budget.currency,
    ...yearOf(budget.lines.map(({ months }) => months)),
    channels,
    lines,
  };
}

/** Lines of a year added up. */
function yearOf(lines: readonly Months[]): Year {
  const months = MONTHS.map((month) => sumMoney(lines.map((line) => amountIn(line, month))));
  const quarters = [0, 3, 6, 9].map((first) => sumMoney(months.slice(first, first + 3)));
  return { months, quarters, total: sumMoney(quarters) };
}
