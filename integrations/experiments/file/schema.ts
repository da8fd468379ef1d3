import { z } from 'astro/zod';
import { line } from '../../kit/plain-line.ts';
import { AUDIENCE } from './audience.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day as it is written: an experiment begins and ends on days, wherever the server stands. */
const day = () =>
  z.preprocess(
    // Some readers of YAML make a date of it.
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string().refine(exists, { error: 'write a day that exists, such as 2027-03-01' }),
  );

function exists(text: string): boolean {
  const [, year, month, date] = (DAY.exec(text) ?? []).map(Number);
  const found = new Date(Date.UTC(year!, month! - 1, date));
  return found.getUTCMonth() === month! - 1 && found.getUTCDate() === date;
}

const goal = () =>
  z.string().regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'write the name of a goal');

/** Metrics that the snippet measures on every page, besides goals. */
export const measured = ['bounce', 'engagement', 'lcp', 'inp', 'cls'] as const;

const values = z.union([line(80), z.array(line(80)).min(1)]);

/** A test: content/experiments/<id>.yaml. */
export const experiment = z
  .strictObject({
    page: z
      .string()
      .regex(/^\/(?!\/)\S*$/, 'write an address on this site, such as /spring-tasting/')
      .describe(
        'Address of the page under test, in the default language; its other languages take part.',
      ),
    hypothesis: line(400).describe('What you expect, and why; one sentence.'),
    variants: z
      .record(z.string(), z.number().positive().finite())
      .describe(
        'Weights of control and variants, any positive numbers: { control: 50, short-form: 50 }.',
      ),
    primary: goal().describe('The goal that decides.'),
    guardrails: z.array(goal()).default([]).describe('Metrics that must not get worse.'),
    baseline: z
      .number()
      .gt(0)
      .lt(1)
      .describe('Share of visitors that convert today: 0.05 is five in a hundred.'),
    mde: z
      .number()
      .gt(0)
      .max(10)
      .describe('Smallest relative lift worth finding: 0.1 is a tenth more.'),
    alpha: z.number().gt(0).lt(0.5).default(0.05).describe('Chance of a false winner.'),
    power: z.number().gt(0.5).lt(1).default(0.8).describe('Chance of finding a lift of mde.'),
    coverage: z.number().gt(0).max(1).default(1).describe('Share of visitors that take part.'),
    exclusionGroup: goal().optional().describe('Experiments of one group never share a visitor.'),
    audience: z
      .strictObject(
        Object.fromEntries(
          Object.entries(AUDIENCE).map(([field, about]) => [
            field,
            values.optional().describe(about),
          ]),
        ),
      )
      .optional()
      .describe('Who takes part: { utm_source: [facebook], device: mobile }.'),
    start: day().describe('First day.'),
    stop: day().describe('Last day. A test without an end finds something sooner or later.'),
    phase: z
      .int()
      .min(1)
      .default(1)
      .describe('A new phase assigns everybody anew; weights may change only with one.'),
    status: z
      .enum(['draft', 'running', 'stopped', 'shipped'])
      .describe('draft, running, stopped or shipped.'),
  })
  .superRefine(({ variants, start, stop }, context) => {
    const issue = (path: string[], code: string, message: string, fix: string) =>
      context.addIssue({ code: 'custom', path, params: { code, fix }, message });
    const names = Object.keys(variants);
    if (names[0] !== 'control')
      issue(
        ['variants'],
        'MQ2201',
        names.includes('control')
          ? 'The control stands first: all others are compared with it.'
          : 'There is no control to compare with.',
        `variants: { control: 50, ${names.find((name) => name !== 'control') ?? 'short-form'}: 50 }`,
      );
    if (names.length < 2)
      issue(
        ['variants'],
        'MQ2201',
        'A test compares the control with at least one variant.',
        'variants: { control: 50, short-form: 50 }',
      );
    if (stop < start)
      issue(['stop'], 'MQ1108', 'stop must not come before start.', `stop: ${start}`);
  });
