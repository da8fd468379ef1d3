import { z } from 'astro/zod';
import { line, localized } from '../kit/plain-line.ts';

const day = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date({ error: 'write a day that exists, such as 2027-03-31' }),
  )
  .meta({ type: 'string', format: 'date' });

const share = (from: string) => z.number().min(0).max(1).describe(`From the ${from}: 0 to 1.`);

/** What is known of an original: `<file>.yaml` beside it, such as rain.jpg.yaml. */
export const sidecar = z.strictObject({
  title: localized(120).optional().describe('What it is called on its page and in players.'),
  alt: localized(300)
    .optional()
    .describe('What it shows, for those who do not see it; in each language.'),
  description: localized(600).optional().describe('More about it, for its page.'),
  credit: localized(120).optional().describe('Who made it, as it is to be named.'),
  licence: z
    .union([
      line(120),
      z.strictObject({
        name: localized(120).describe('Name of the licence: CC BY 4.0.'),
        url: z
          .url({ protocol: /^https$/ })
          .optional()
          .describe('Where it can be read.'),
      }),
    ])
    .optional()
    .describe('What others may do with it.'),
  tags: z.array(line(40)).default([]).describe('Words to find it by.'),
  focus: z
    .strictObject({ x: share('left'), y: share('top') })
    .optional()
    .describe('The point that stays in view when it is cropped.'),
  expires: day.optional().describe('The first day on which it may no longer be shown.'),
  public: z
    .boolean()
    .optional()
    .describe('true gives it public addresses and a page; false takes it out of `media.public`.'),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case letters, digits and hyphens')
    .optional()
    .describe('Last part of its public address, if it should differ from the file name.'),
  poster: line(200)
    .optional()
    .describe('Picture that stands for a film before it plays: video/rain.jpg.'),
  duration: z.number().positive().optional().describe('Length of a film or sound in seconds.'),
});

export type Sidecar = z.output<typeof sidecar>;
export type Localized = z.output<ReturnType<typeof localized>>;
