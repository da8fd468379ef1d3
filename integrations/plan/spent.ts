import { sumMoney } from '../kit/money.ts';
import type { Channel } from '../campaigns/index.ts';
import type { Spent } from './actual.ts';

/** Something paid for, as campaigns book it. */
export interface Cost {
  /** Day: 2027-03-05. */
  date: string;
  channel: Channel;
  amount: number;
  currency: string;
}

/** What was spent in a year, by channel, month and currency; costs of other years are left out. */
export function spentIn(year: string, costs: readonly Cost[]): Spent[] {
  const own = costs.filter(({ date }) => date.startsWith(`${year}-`));
  const groups = Map.groupBy(
    own,
    ({ date, channel, currency }) => `${date.slice(5, 7)} ${channel} ${currency}`,
  );
  return [...groups.values()].map((rows) => {
    const { date, channel, currency } = rows[0]!;
    const amount = sumMoney(rows.map(({ amount }) => amount));
    return { channel, month: Number(date.slice(5, 7)), amount, currency };
  });
}
