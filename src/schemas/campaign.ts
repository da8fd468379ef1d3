import { z } from 'astro/zod';
import { date, id, localized } from './fields.ts';

/** Where a campaign spends its money and its work. */
export const channels = [
  'email',
  'search',
  'social',
  'paid-search',
  'paid-social',
  'display',
  'affiliate',
  'referral',
  'partner',
  'press',
  'event',
  'store',
  'direct-mail',
  'wechat',
  'xiaohongshu',
] as const;

/** A campaign: content/campaigns/<id>.yaml. */
export const campaign = z
  .strictObject({
    name: localized(120).describe('Name as marketers call it.'),
    objective: localized(400).describe('What it is for, in one sentence.'),
    owner: id().describe('Who answers for it: a file of content/authors.'),
    status: z
      .enum(['idea', 'planned', 'running', 'finished', 'cancelled'])
      .describe('idea, planned, running, finished or cancelled.'),
    start: date().describe('First day.'),
    end: date().describe('Last day.'),
    channels: z
      .array(
        z.strictObject({
          channel: z.enum(channels).describe('Kind of channel.'),
          budget: z
            .number()
            .nonnegative()
            .optional()
            .describe('Share of the budget, in its currency.'),
        }),
      )
      .min(1)
      .describe('Where it runs.'),
    budget: z
      .strictObject({
        amount: z.number().nonnegative().describe('All that may be spent.'),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/, 'write a currency code such as GBP')
          .describe('ISO 4217.'),
      })
      .optional()
      .describe('What it may cost.'),
    goals: z
      .array(
        z.strictObject({
          goal: id().describe('Name of the goal, as in data-goal.'),
          target: z.number().positive().describe('How many are wanted.'),
        }),
      )
      .default([])
      .describe('What it should bring.'),
    pages: z.array(id()).default([]).describe('Landing pages: folders of content/landing.'),
    posts: z.array(id()).default([]).describe('Posts: file names of content/blog.'),
    splash: z.array(id()).default([]).describe('Announcements: files of content/splash.'),
  })
  .superRefine((entry, context) => {
    if (entry.end < entry.start)
      context.addIssue({
        code: 'custom',
        path: ['end'],
        params: { code: 'MQ1108' },
        message: 'end must not come before start.',
      });
    const spent = entry.channels.reduce((sum, { budget = 0 }) => sum + budget, 0);
    if (entry.budget && spent > entry.budget.amount)
      context.addIssue({
        code: 'custom',
        path: ['channels'],
        params: { code: 'MQ1107' },
        message: `The channels spend ${spent}, more than the budget of ${entry.budget.amount}.`,
      });
  });

export type Campaign = z.infer<typeof campaign>;
