import { z } from 'astro/zod';
import { currency, date, line, localized } from './fields.ts';

/** A page about something that happens. */
const event = z
  .strictObject({
    type: z.literal('event').describe('The page announces something that happens.'),
    name: line(120).optional().describe('Its name; the title of the page if absent.'),
    start: date().describe('When it begins: 2027-03-30T18:30:00+08:00.'),
    end: date().describe('When it ends.'),
    status: z
      .enum(['scheduled', 'postponed', 'cancelled', 'moved-online'])
      .default('scheduled')
      .describe('Whether it takes place as planned.'),
    place: line(120).optional().describe('Where, if not at the house: name of the place.'),
    online: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe('Address of an event on the web.'),
    price: z.number().min(0).optional().describe('What a seat costs, as a number; 0 for nothing.'),
    currency: currency().optional(),
    seats: z.enum(['open', 'waiting', 'full']).default('open').describe('Whether there are seats.'),
  })
  .superRefine((value, context) => {
    if (value.end < value.start)
      context.addIssue({
        code: 'custom',
        path: ['end'],
        params: { code: 'MQ1108' },
        message: 'end must not come before start.',
      });
    if (value.price !== undefined && !value.currency)
      context.addIssue({
        code: 'custom',
        path: ['price'],
        params: { fix: 'currency: GBP' },
        message: 'A price needs its currency.',
      });
  });

/** A page about the house itself: where it is and when it is open. */
const house = z.strictObject({
  type: z.literal('house').describe('The page says where the house is and when it is open.'),
});

/** A page about what one can have done. */
const service = z.strictObject({
  type: z.literal('service').describe('The page offers a service.'),
  name: line(120).optional().describe('Its name; the title of the page if absent.'),
  kind: line(80).optional().describe('What sort of service: tea subscription.'),
  area: localized(80).optional().describe('Where it is to be had: Europe.'),
});

/** A page about a program. */
const software = z.strictObject({
  type: z.literal('software').describe('The page offers a program.'),
  name: line(120).optional().describe('Its name; the title of the page if absent.'),
  category: line(80).describe('What sort of program, in schema.org’s words: BusinessApplication.'),
  system: line(80).describe('What it runs on: Windows, macOS, Linux.'),
});

/** What a page is about, when it is a thing by itself. */
export const about = z.discriminatedUnion('type', [event, house, service, software]);

export type About = z.infer<typeof about>;
