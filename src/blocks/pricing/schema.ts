import { z } from 'astro/zod';
import { action, id, line } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

const plan = z.strictObject({
  id: id().describe('Stable name of the plan.'),
  name: line(40).describe('Name of the plan.'),
  price: line(24).describe('The price as it is printed: £18.'),
  period: line(40).optional().describe('What the price covers: each month.'),
  text: line(240).optional().describe('Whom the plan suits.'),
  features: z.array(line(120)).max(10).default([]).describe('What the plan includes.'),
  highlighted: z.boolean().default(false).describe('true sets the plan apart; one at most.'),
  badge: line(40).optional().describe('A few words above the highlighted plan.'),
  action: action().describe('How to choose the plan.'),
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

/** Plans with their prices, and a table that compares them. */
export const schema = defineBlock('pricing', {
  ...heading,
  plans: z.array(plan).min(1).max(4).describe('The plans, cheapest first.'),
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
  if (block.plans.filter((one) => one.highlighted).length > 1)
    context.addIssue({
      code: 'custom',
      path: ['plans'],
      message: 'Only one plan can be highlighted.',
    });
});
