import { z } from 'astro/zod';
import { isDay } from '../../kit/day.ts';
import { YEARS } from '../year.ts';
import type { Fault } from '../fault.ts';
import { anchorFault } from './anchor-fault.ts';
import { ANCHORS } from './when.ts';

const EXAMPLE = '2027-03-05\nor\n{ term: grain-rain, days: -14 }';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const day = z
  .string()
  .superRefine((text, context) => {
    if (!isDay(text)) context.addIssue(issueOf(dayFault(text)));
  })
  .describe('A day: 2027-03-05.');

const dayFault = (text: string): Fault => ({
  code: DAY.test(text) ? 'MQ1105' : 'MQ2611',
  message: DAY.test(text) ? 'There is no such day.' : 'This is not written as a day is.',
  found: text,
  fix: EXAMPLE,
});

const relative = z
  .strictObject({
    term: z.string().optional().describe('A solar term: grain-rain.'),
    holiday: z.string().optional().describe('Country and holiday: US/thanksgiving-day.'),
    lunar: z.string().optional().describe('Month and day of the lunar calendar: 8-15.'),
    // 618 and 520 are numbers to YAML.
    marketing: z
      .union([z.string(), z.int().transform(String)])
      .optional()
      .describe('A day that marketers plan for: singles-day.'),
    after: z.string().optional().describe('A campaign: counted from its last day.'),
    before: z.string().optional().describe('A campaign: counted back from its first day.'),
    days: z
      .int()
      .min(-366)
      .max(366)
      .optional()
      .describe('So many days later; below zero, so many earlier. 0 if left out.'),
    year: z
      .int()
      .min(YEARS.first)
      .max(YEARS.last)
      .optional()
      .describe('The year, if it is not that of the file.'),
  })
  .superRefine((when, context) => {
    const given = ANCHORS.filter((anchor) => when[anchor] !== undefined);
    const report = (path: string[], fault: Fault) => context.addIssue({ ...issueOf(fault), path });
    // A misspelt field has been told already: { terms: grain-rain } misses nothing else.
    const misspelt = context.issues.some(({ code }) => code === 'unrecognized_keys');
    if (given.length === 0 && misspelt) return undefined;
    if (given.length !== 1)
      return report([], {
        code: 'MQ2611',
        message:
          given.length === 0
            ? `A date depends on one of ${ANCHORS.join(', ')}.`
            : `A date depends on one thing; here are ${given.join(' and ')}.`,
        fix:
          given.length === 0
            ? EXAMPLE
            : `keep ${given[0]}, and leave out ${given.slice(1).join(' and ')}`,
      });
    const [anchor] = given;
    const fault = anchorFault(anchor!, when[anchor!]!, when.year);
    if (fault) report([anchor!], fault);
    if (when.year !== undefined && (anchor === 'after' || anchor === 'before'))
      report(['year'], {
        code: 'MQ1107',
        message: 'A campaign has its year already.',
        fix: 'leave out year',
      });
    return undefined;
  });

const issueOf = ({ code, message, fix }: Fault) =>
  ({ code: 'custom', params: { code, fix }, message }) as const;

/**
 * When something begins or ends, as people write it in YAML: `2027-03-05` or `{ term: grain-rain, days: -14 }`. A date
 * that a reader of YAML has made comes out as a day. What is not known (terms, countries, holidays, days of marketers) is
 * refused with the nearest name; whether a campaign exists is seen by `resolveDates`.
 */
export const whenSchema = z.preprocess(
  (value) =>
    value instanceof Date ? fromDate(value) : typeof value === 'number' ? String(value) : value,
  z.union([day, relative]),
);

const fromDate = (date: Date): string =>
  Number.isNaN(date.getTime()) ? 'Invalid Date' : date.toISOString().slice(0, 10);
