import type { Agreement, LeadStage } from './schema.ts';

/** What marketing has to bring in a month. */
export interface Needed {
  /** Revenue, in the currency of the agreement. */
  revenue: number;
  /** People at each stage, rounded up. */
  stages: Record<LeadStage, number>;
}

type Sums = Pick<Agreement, 'revenue' | 'marketingShare' | 'deal' | 'rates'>;

/**
 * Leads that a month needs: revenue × share of marketing ÷ average deal = customers, rounded up; customers ÷ rate from
 * a stage to the customer = people at that stage, rounded up. $500,000 × 60% ÷ $5,000 ÷ 3% is 2,000 leads.
 */
export function leadsNeeded({ revenue, marketingShare, deal, rates }: Sums): Needed {
  const months = revenue.period === 'quarter' ? 3 : 1;
  const own = (revenue.amount * marketingShare) / months;
  const customer = up(own / deal);
  const opportunity = up(customer / rates.customer);
  const sql = up(customer / (rates.customer * rates.opportunity));
  const mql = up(customer / (rates.customer * rates.opportunity * rates.sql));
  return {
    revenue: Math.round(own * 100) / 100,
    stages: { lead: up(customer / leadRate({ rates })), mql, sql, opportunity, customer },
  };
}

/** Part of leads that become customers. */
export const leadRate = ({ rates }: Pick<Agreement, 'rates'>): number =>
  rates.mql * rates.sql * rates.opportunity * rates.customer;

/** Rounds up what is more than a whole number by more than the error of a division: 60 ÷ 0.03 is 2,000 and not 2,001. */
const up = (value: number): number => Math.ceil(value - value * 1e-12);

/** What a lead of a source is worth, in the currency of the agreement: its rate × its deal; those of all leads for others. */
export function leadValue(
  sla: Pick<Agreement, 'rates' | 'deal' | 'sources'>,
  source?: string,
): number {
  const own = sla.sources.find((one) => one.source === source);
  return Math.round((own?.rate ?? leadRate(sla)) * (own?.deal ?? sla.deal) * 100) / 100;
}

/**
 * Hours a month that each of the people needs who answer leads, if every lead takes all attempts; undefined where the
 * agreement does not say who answers. 2,000 × 5 × 6 min ÷ 10 people are 100 hours.
 */
export function salesHours(sla: Agreement): number | undefined {
  if (!sla.sales) return undefined;
  const attempts = Math.max(...sla.response.map((one) => one.attempts));
  const { people, minutes } = sla.sales;
  return (leadsNeeded(sla).stages.lead * attempts * minutes) / 60 / people;
}
