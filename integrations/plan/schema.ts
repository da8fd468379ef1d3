import { z } from 'astro/zod';
import { channels } from '../campaigns/index.ts';
import { currency, id } from '../kit/fields.ts';
import { localized } from '../kit/plain-line.ts';
import { months } from './months.ts';

const texts = (max: number) => z.array(localized(max)).default([]);

const business = z.strictObject({
  company: localized(120).describe('Name of the house.'),
  headquarters: localized(160).describe('Where it is.'),
  mission: localized(600).describe('What it is there for.'),
  leaders: z
    .array(
      z.strictObject({
        name: localized(120).describe('Person or team.'),
        title: localized(120).describe('What they are.'),
        responsibility: localized(300).describe('What they answer for.'),
      }),
    )
    .default([])
    .describe('Who leads marketing.'),
  swot: z
    .strictObject({
      strengths: texts(300).describe('What the house does well.'),
      weaknesses: texts(300).describe('What it does less well.'),
      opportunities: texts(300).describe('What may help it from outside.'),
      threats: texts(300).describe('What may harm it from outside.'),
    })
    .describe('Strengths, weaknesses, opportunities and threats.'),
});

const initiative = z.strictObject({
  name: localized(120).describe('Name as marketers call it.'),
  description: localized(600).describe('What will be done.'),
  aim: localized(300).describe('What will be so at the end.'),
  measures: texts(200).describe('How it will be known.'),
});

const market = z.strictObject({
  industries: texts(300).describe('Trades and kinds of people that are sold to.'),
  personas: z.array(id()).default([]).describe('Who they are: files of content/personas.'),
  competitors: z
    .array(
      z.strictObject({
        name: localized(120).describe('Who it is.'),
        products: localized(300).describe('What of theirs is bought instead.'),
        otherWays: localized(300).optional().describe('In what else they compete.'),
      }),
    )
    .default([])
    .describe('Whom customers may go to instead.'),
});

const strategy = z.strictObject({
  product: localized(800).describe('What is sold.'),
  price: localized(800).describe('What it costs, and why.'),
  promotion: localized(800).describe('How people hear of it.'),
  place: localized(800).describe('Where it is bought.'),
  people: localized(800).describe('Who makes and sells it.'),
  process: localized(800).describe('How it reaches people.'),
  evidence: localized(800).describe('What people see and touch of it: physical evidence.'),
});

const budget = z.strictObject({
  currency: currency(),
  lines: z
    .array(
      z.strictObject({
        channel: z.enum(channels).describe('Kind of channel.'),
        name: localized(120).optional().describe('What it is for, where a channel has many lines.'),
        months: months().describe('Amounts: { every: 80 }, { 3: 900, 4: 500 }, or both.'),
      }),
    )
    .min(1)
    .describe('What may be spent.'),
});

const measure = z
  .strictObject({
    name: localized(120).describe('What is counted.'),
    target: z.number().positive().describe('How much of it is wanted in the year.'),
    unit: localized(40).optional().describe('In what it is counted; the currency for revenue.'),
    goal: id().optional().describe('Goal that is counted by the site, as in data-goal.'),
    from: z
      .enum(['visitors', 'revenue'])
      .optional()
      .describe('visitors or revenue, where no goal is counted.'),
    season: months()
      .optional()
      .describe('Weights of the months, where the year is not even: { 3: 3, 4: 1 }.'),
  })
  .superRefine(({ goal, from }, context) => {
    if (goal !== undefined && from !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['from'],
        params: { code: 'MQ2622', fix: `Leave out goal: ${goal}, or from: ${from}.` },
        message: 'A measure is counted by a goal or from visitors or revenue, not by both.',
      });
  });

/** A marketing plan: content/plans/<year>.yaml. What it has to do with other files is checked by check.ts. */
export const plan = z.strictObject({
  title: localized(160).describe('Name of the plan.'),
  business: business.describe('The house in short.'),
  initiatives: z.array(initiative).min(1).describe('What marketing will do.'),
  market: market.describe('Whom it is for.'),
  strategy: strategy.describe('How the house comes to its market.'),
  budget: budget.describe('What may be spent, by channel and month.'),
  channels: z
    .array(
      z.strictObject({
        name: localized(120).describe('Name as people know it.'),
        purpose: localized(400).describe('What it is for.'),
        measures: texts(200).describe('How it is known whether it works.'),
      }),
    )
    .default([])
    .describe('Where the house is heard.'),
  technologies: z
    .array(
      z.strictObject({
        use: localized(120).describe('What it does: customers, letters, advertisements.'),
        name: localized(160).describe('What is used.'),
      }),
    )
    .default([])
    .describe('Software that marketing works with.'),
  measures: z.array(measure).default([]).describe('How the year is measured.'),
});

/** A plan with its year, which is the name of its file: 2027. */
export type Plan = z.infer<typeof plan> & { id: string };
export type Measure = Plan['measures'][number];
