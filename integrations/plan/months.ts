import { z } from 'astro/zod';

/** Months by the numbers that a plan has for them. */
export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export type Month = (typeof MONTHS)[number];

const amount = () => z.number().nonnegative();

/** Whatever else stands there; said beside what is wrong with the others, which a refinement would not be. */
const noMonth = z.custom<unknown>(() => false, {
  error: ({ path }) => `There is no month ${String(path?.at(-1))}.`,
  params: { code: 'MQ2626', fix: 'Months are 1 to 12, or every.' },
});

/**
 * Amounts of a year: `{ 3: 900, 4: 500 }`, `{ every: 80 }`, or both, where a month of its own stands instead of `every`.
 */
export const months = () =>
  z
    .object({
      every: amount().optional().describe('In each month that is not named.'),
      ...(Object.fromEntries(
        MONTHS.map((month) => [month, amount().optional().describe(`Month ${month} of the year.`)]),
      ) as Record<Month, z.ZodOptional<z.ZodNumber>>),
    })
    .catchall(noMonth)
    .superRefine((value, context) => {
      if (Object.keys(value).length === 0)
        context.addIssue({
          code: 'custom',
          params: {
            code: 'MQ2621',
            fix: 'months: { every: 100 }\nor, month by month:\nmonths: { 3: 900, 4: 500 }',
          },
          message: 'No month has an amount.',
        });
    });

export type Months = z.infer<ReturnType<typeof months>>;

/** The amount of a month; 0 where the year names none. */
export const amountIn = (year: Months, month: Month): number => year[month] ?? year.every ?? 0;
