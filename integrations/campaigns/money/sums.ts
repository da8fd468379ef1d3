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
      planned: sum(channels.filter((one) => one.channel === channel).map((one) => one.budget ?? 0)),
      booked: sum(costs.filter((one) => one.channel === channel).map(({ amount }) => amount)),
    }))
    .filter(({ planned, booked }) => planned > 0 || booked !== 0);
  return {
    currency: budget.currency,
    budget: budget.amount,
    booked: sum(rows.map(({ booked }) => booked)),
    channels: rows,
  };
}

/** Cents are added as whole numbers, so that a sum shows no 0.30000000000000004. */
const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
