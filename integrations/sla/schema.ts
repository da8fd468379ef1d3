import { z } from 'astro/zod';
import { stages, type Stage } from '../campaigns/index.ts';
import { currency, day, id } from '../kit/fields.ts';
import { localized } from '../kit/plain-line.ts';

/** Stages that a lead goes through; a visit is none yet. */
export type LeadStage = Exclude<Stage, 'visit'>;
export const leadStages = stages.filter((stage) => stage !== 'visit') as [
  LeadStage,
  ...LeadStage[],
];

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const share = () => z.number().gt(0).max(1);

const response = z.strictObject({
  kind: localized(120).describe('Which leads these are.'),
  sources: z
    .array(id())
    .default([])
    .describe('Sources of such leads; leads of every source if left out.'),
  stages: z
    .array(z.enum(leadStages))
    .default([])
    .describe('Stages of such leads; leads of every stage if left out.'),
  hours: z.number().positive().describe('Hours on working days within which a lead is answered.'),
  attempts: z.int().positive().describe('How often sales tries before it gives up.'),
  days: z.int().positive().default(14).describe('Days within which it tries so often.'),
  channel: localized(80).describe('How a lead is answered: by telephone, by letter.'),
});

const working = z
  .strictObject({
    days: z
      .array(z.enum(weekdays))
      .min(1)
      .default(['mon', 'tue', 'wed', 'thu', 'fri'])
      .describe('Days of the week on which leads are answered.'),
    closed: z
      .array(
        z.strictObject({
          from: day().describe('First day.'),
          until: day().optional().describe('Last day, if it is more than one.'),
        }),
      )
      .default([])
      .describe('Days on which nobody is there: holidays.'),
  })
  .prefault({});

/** The agreement between marketing and sales: content/sla.yaml. */
export const agreement = z.strictObject({
  revenue: z
    .strictObject({
      amount: z.number().positive().describe('New revenue that is wanted.'),
      currency: currency(),
      period: z.enum(['month', 'quarter']).describe('In how long: a month or a quarter.'),
    })
    .describe('The goal of sales.'),
  marketingShare: share().describe('Part of it that marketing brings: 0.6 is six tenths.'),
  deal: z.number().positive().describe('What a new customer brings on average.'),
  rates: z
    .strictObject({
      mql: share().describe('Part of leads that marketing hands over.'),
      sql: share().describe('Part of those that sales takes.'),
      opportunity: share().describe('Part of those that get an offer.'),
      customer: share().describe('Part of those that buy.'),
    })
    .describe('Part of each stage that reaches the next one: 0.5 is a half.'),
  goals: z.array(id()).min(1).describe('Goals of the site that count as leads.'),
  sources: z
    .array(
      z.strictObject({
        source: id().describe('Name of the source, as in the list of leads.'),
        name: localized(120).optional().describe('Name as people call it.'),
        rate: share().describe('Part of its leads that become customers.'),
        deal: z.number().positive().optional().describe('What such a customer brings.'),
      }),
    )
    .default([])
    .describe('Sources whose leads are worth more or less than others.'),
  response: z
    .array(response)
    .min(1)
    .describe('How fast sales answers which leads; the first that fits a lead holds.'),
  commitments: z
    .array(
      z.strictObject({
        by: z.enum(['marketing', 'sales']).describe('marketing or sales.'),
        promise: localized(400).describe('What they owe the other.'),
      }),
    )
    .default([])
    .describe('What else each side has promised.'),
  working: working.describe('When sales is there.'),
  sales: z
    .strictObject({
      people: z.number().positive().describe('How many answer leads.'),
      minutes: z.number().positive().describe('What one attempt takes.'),
    })
    .optional()
    .describe('Who answers, to see whether the hours are enough.'),
  escalation: z
    .array(
      z.strictObject({
        after: z.number().nonnegative().describe('Hours after a lead should have been answered.'),
        to: localized(120).describe('Who is told.'),
        action: localized(300).describe('What they do.'),
      }),
    )
    .default([])
    .describe('What happens when a promise is not kept.'),
});

export type Agreement = z.infer<typeof agreement>;
export type ResponseRule = Agreement['response'][number];
export type Weekday = (typeof weekdays)[number];
export { weekdays };
