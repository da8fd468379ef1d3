import { sumMoney } from '../../kit/money.ts';
import type { Campaign } from '../schema.ts';
import type { Channel } from '../channels.ts';

/** What a channel of a campaign may cost and has cost, in the currency of the campaign. */
export interface ChannelMoney {
  channel: Channel;
  planned: number;
  booked: number;
}

/** Money of a campaign. */
export interface Money {
  currency: string;
  /** All that may be spent. */
  budget: number;
  booked: number;
  /** Channels with a plan or a cost, in the order of the file; what nobody planned comes last. */
  channels: ChannelMoney[];
}

/** What a campaign may cost and has cost; undefined for one without a budget. */
export function moneyOf({ budget, channels, costs }: Campaign): Money | undefined {
  if (!budget) return undefined;
  const names = [...new Set([...channels, ...costs].map(({ channel }) => channel))];
  const rows = names
    .map((channel) => ({
      channel,
      planned: sumMoney(
        channels.filter((one) => one.channel === channel).map((one) => one.budget ?? 0),
      ),
      booked: sumMoney(costs.filter((one) => one.channel === channel).map(({ amount }) => amount)),
    }))
    .filter(({ planned, booked }) => planned > 0 || booked !== 0);
  return {
    currency: budget.currency,
    budget: budget.amount,
    booked: sumMoney(rows.map(({ booked }) => booked)),
    channels: rows,
  };
}
