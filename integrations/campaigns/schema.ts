import { z } from 'astro/zod';
import { whenSchema } from '../calendar/index.ts';
import { currency, day, id } from '../kit/fields.ts';
import { sumMoney } from '../kit/money.ts';
import { line, localized } from '../kit/plain-line.ts';
import { channels } from './channels.ts';

/** Part of a tagged address: lower case and without spaces, so that reports never hold one thing under two names. */
const tag = () =>
  z
    .string()
    .regex(
      /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/,
      'write lower-case letters, digits and hyphens, without spaces: spring-letter',
    );

/** Stages of a funnel, as marketing and sales call them. */
export const stages = ['visit', 'lead', 'mql', 'sql', 'opportunity', 'customer'] as const;

/** Where a task stands: the columns of the board, from left to right. */
export const taskStates = ['todo', 'doing', 'waiting', 'done'] as const;

const channel = z.strictObject({
  channel: z.enum(channels).describe('Kind of channel.'),
  budget: z.number().nonnegative().optional().describe('Share of the budget, in its currency.'),
  start: whenSchema.optional().describe('First day there; that of the campaign if left out.'),
  end: whenSchema.optional().describe('Last day there; that of the campaign if left out.'),
  source: tag()
    .optional()
    .describe('utm_source of its links: instagram; by default that of the kind of channel.'),
  content: z
    .array(tag())
    .default([])
    .describe('utm_content: a link each, such as [story, feed, bio].'),
  term: tag().optional().describe('utm_term: the keyword that was paid for.'),
  page: id().optional().describe('Landing page that links lead to; the first one if left out.'),
  locale: id().optional().describe('Language of that page; the default one if left out.'),
  short: tag().optional().describe('Short address: tea makes /go/tea; made up if left out.'),
});

const task = z.strictObject({
  id: id().describe('Name among the tasks of this campaign.'),
  title: localized(160).describe('What is to be done.'),
  owner: id().describe('Who does it: a file of content/authors.'),
  due: whenSchema.describe('Day by which it is done.'),
  status: z.enum(taskStates).default('todo').describe('todo, doing, waiting or done.'),
  after: z.array(id()).default([]).describe('Tasks that must be done first, by id.'),
});

/** A campaign: content/campaigns/<id>.yaml. What it has to do with other files is checked by check.ts. */
export const campaign = z
  .strictObject({
    name: localized(120).describe('Name as marketers call it.'),
    objective: localized(400).describe('What it is for, in one sentence.'),
    owner: id().describe('Who answers for it: a file of content/authors.'),
    team: id().optional().describe('Team that runs it: marketing, sales, tasting-room.'),
    persona: id().optional().describe('For whom: a file of content/personas.'),
    tier: z
      .enum(['one-to-one', 'one-to-few', 'one-to-many'])
      .optional()
      .describe('Account tier: how many accounts share this campaign.'),
    audience: id()
      .optional()
      .describe('Who hears of it; two campaigns on one audience at once are marked as a clash.'),
    offer: localized(200).optional().describe('What people are offered.'),
    status: z
      .enum(['idea', 'planned', 'running', 'finished', 'cancelled'])
      .describe('idea, planned, running, finished or cancelled.'),
    public: z
      .boolean()
      .optional()
      .describe('true shows its name, its days and its page in the public calendar.'),
    code: tag().optional().describe('utm_campaign of its links; the name of the file if left out.'),
    year: z
      .int()
      .min(1900)
      .max(2100)
      .optional()
      .describe('Year that terms and holidays are of, where a date names none.'),
    start: whenSchema.describe('First day.'),
    end: whenSchema.describe('Last day.'),
    channels: z.array(channel).min(1).describe('Where it runs.'),
    budget: z
      .strictObject({
        amount: z.number().nonnegative().describe('All that may be spent.'),
        currency: currency(),
      })
      .optional()
      .describe('What it may cost.'),
    costs: z
      .array(
        z.strictObject({
          date: day().describe('Day on which it was booked.'),
          channel: z.enum(channels).describe('Kind of channel.'),
          amount: z.number().describe('In the currency of the budget; a refund is negative.'),
          note: line(160).optional().describe('What was paid.'),
        }),
      )
      .default([])
      .describe('What was spent.'),
    goals: z
      .array(
        z.strictObject({
          goal: id().describe('Name of the goal, as in data-goal.'),
          target: z.number().positive().describe('How many are wanted.'),
          stage: z
            .enum(stages)
            .default('lead')
            .describe('Stage of the funnel that it stands for: visit, lead, mql … customer.'),
        }),
      )
      .default([])
      .describe('What it should bring.'),
    pages: z.array(id()).default([]).describe('Landing pages: folders of content/landing.'),
    posts: z.array(id()).default([]).describe('Posts: file names of content/blog.'),
    splash: z.array(id()).default([]).describe('Announcements: files of content/splash.'),
    experiments: z.array(id()).default([]).describe('Tests: files of content/experiments.'),
    emails: z.array(id()).default([]).describe('Letters: files of content/emails.'),
    social: z.array(id()).default([]).describe('Social posts: files of content/social.'),
    tasks: z.array(task).default([]).describe('What is to be done, by whom and when.'),
  })
  .superRefine((entry, context) => {
    const planned = sumMoney(entry.channels.map(({ budget = 0 }) => budget));
    if (entry.budget && planned > entry.budget.amount)
      context.addIssue({
        code: 'custom',
        path: ['channels'],
        params: { code: 'MQ1107' },
        message: `The channels spend ${planned}, more than the budget of ${entry.budget.amount}.`,
      });
    if (!entry.budget && entry.costs.length)
      context.addIssue({
        code: 'custom',
        path: ['costs'],
        params: { code: 'MQ1101', fix: 'budget: { amount: 2000, currency: GBP }' },
        message: 'Costs need a budget, which names their currency.',
      });
  });

export type CampaignFields = z.infer<typeof campaign>;

/** A campaign with the id of its file. */
export type Campaign = CampaignFields & { id: string };

export type Task = Campaign['tasks'][number];
export type TaskState = (typeof taskStates)[number];
export type Stage = (typeof stages)[number];
