import { z } from 'astro/zod';
import { action, currency, date, id, line } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

const plan = z.strictObject({
  id: id().describe('Stable name of the plan.'),
  name: line(40).describe('Name of the plan.'),
  price: line(24).describe('The price as it is printed: £18.'),
  amount: z
    .number()
    .min(0)
    .optional()
    .describe('The same price as a number, for search engines; offer says in which currency.'),
  rating: z
    .strictObject({
      value: z.number().min(1).max(5).describe('Mean of all ratings, of 5: 4.7.'),
      count: z.int().positive().describe('How many there are.'),
    })
    .optional()
    .describe('What customers gave it, all of them; printed below the price.'),
  period: line(40).optional().describe('What the price covers: each month.'),
  text: line(240).optional().describe('Whom the plan suits.'),
  features: z.array(line(120)).max(10).default([]).describe('What the plan includes.'),
  highlighted: z.boolean().default(false).describe('true sets the plan apart; one at most.'),
  badge: line(40).optional().describe('A few words above the highlighted plan.'),
  action: action().describe('How to choose the plan.'),
});

const offer = z.strictObject({
  name: line(80)
    .optional()
    .describe('What is sold, before the names of the plans: Before-rain green tea.'),
  currency: currency(),
  per: z.enum(['month', 'year']).optional().describe('The price is asked for again and again.'),
  availability: z
    .enum(['in-stock', 'pre-order', 'sold-out'])
    .default('in-stock')
    .describe('Whether it can be had: in-stock, pre-order or sold-out.'),
  from: date().optional().describe('The day from which it is sent, for a pre-order.'),
  until: date().optional().describe('The last day on which the price holds.'),
});

const comparison = z.strictObject({
  caption: line(120).describe('Title of the table.'),
  rows: z
    .array(
      z.strictObject({
        label: line(80).describe('What is compared.'),
        values: z
          .array(z.union([z.boolean(), line(60)]))
          .describe('One value a plan, in the order of the plans: text, true or false.'),
      }),
    )
    .min(1)
    .describe('The rows of the table.'),
});

/** Search engines are to be told what visitors read: the same digits, whatever stands between them. */
const printed = (price: string, amount: number) => {
  const digits = (text: string) => text.replace(/\D/g, '');
  return [String(amount), amount.toFixed(2)].map(digits).includes(digits(price));
};

/** Plans with their prices, and a table that compares them. */
export const schema = defineBlock('pricing', {
  ...heading,
  plans: z.array(plan).min(1).max(4).describe('The plans, cheapest first.'),
  offer: offer
    .optional()
    .describe('What search engines are told of the plans that have an amount.'),
  comparison: comparison.optional().describe('A table below the plans.'),
  note: line(300).optional().describe('Small print: taxes, delivery, how to cancel.'),
}).superRefine((block, context) => {
  block.comparison?.rows.forEach((row, index) => {
    if (row.values.length !== block.plans.length)
      context.addIssue({
        code: 'custom',
        path: ['comparison', 'rows', index, 'values'],
        message: `There are ${block.plans.length} plans, but ${row.values.length} values in the row “${row.label}”.`,
      });
  });
  block.plans.forEach((one, index) => {
    if (one.amount === undefined) return;
    if (!block.offer)
      context.addIssue({
        code: 'custom',
        path: ['plans', index, 'amount'],
        params: { fix: 'offer: { currency: GBP }' },
        message: 'An amount needs its currency: give offer beside plans.',
      });
    if (!printed(one.price, one.amount))
      context.addIssue({
        code: 'custom',
        path: ['plans', index, 'amount'],
        message: `The amount ${one.amount} is not what the price says: ${one.price}.`,
      });
  });
  if (block.plans.filter((one) => one.highlighted).length > 1)
    context.addIssue({
      code: 'custom',
      path: ['plans'],
      message: 'Only one plan can be highlighted.',
    });
});
