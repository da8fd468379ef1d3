import { z } from 'astro/zod';
import { line, localized } from '../../integrations/kit/plain-line.ts';

export { line, localized };

/** Ids are file names: lower-case letters of any script, digits and single hyphens. */
const ID = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** The id of an entry: its file name without the ending. */
export const id = () =>
  z.string().regex(ID, 'write lower-case letters, digits and hyphens, such as grain-rain');

/** A calendar day (2026-04-20) or an instant with its zone (2026-04-20T08:00:00+08:00). */
export const date = () =>
  z
    .preprocess(
      (value) => (typeof value === 'string' ? parseDate(value) : value),
      z.date({ error: 'write a date that exists, such as 2026-04-20' }),
    )
    // Editors must not ask for a time: JSON Schema's own `date-time` would refuse a plain day.
    .meta({ type: 'string', format: 'day or instant' });

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** JavaScript rolls 31 February over to March; a person who writes that has made a mistake. */
function parseDate(text: string): Date | string {
  const parts = ISO.exec(text.trim());
  if (!parts) return text;
  const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > lastDay) return text;
  const zoned = parts[7] || !parts[4] ? text : `${text}Z`;
  const parsed = new Date(zoned.trim().replace(' ', 'T'));
  return Number.isNaN(parsed.getTime()) ? text : parsed;
}

/** An address on this site: starts with a slash, without dots that climb out of it. */
export const sitePath = () =>
  z
    .string()
    .regex(/^\/(?!\/)\S*$/, 'write an address on this site, such as /spring-tasting/')
    .refine((path) => !path.split('/').includes('..'), 'leave out ..');

/** Where a link leads: a site path, a fragment, an e-mail, a telephone number or an https address. */
export const href = () =>
  z
    .string()
    .regex(
      /^(?:\/(?!\/)\S*|#\S+|mailto:\S+@\S+|tel:\+?[\d-]+|https:\/\/\S+)$/,
      'write /page/, #place, mailto:, tel: or an https:// address',
    );

/** A file below content/media. */
export const mediaPath = () =>
  z
    .string()
    .regex(
      /^[^/\\\s][^\\\s]*\.[a-z0-9]+$/i,
      'write a file below content/media, such as terms/grain-rain.jpg',
    )
    .refine((path) => !path.split('/').includes('..'), 'leave out ..');

/** A picture from content/media: described for those who don't see it, or said to be decoration. */
export const picture = () =>
  z
    .strictObject({
      src: mediaPath().describe('File below content/media, such as terms/grain-rain.jpg.'),
      alt: localized(300)
        .optional()
        .describe('What the picture shows, for those who do not see it.'),
      decorative: z
        .literal(true)
        .optional()
        .describe('The picture adds nothing to the text: screen readers skip it.'),
      focus: z
        .strictObject({
          x: z.number().min(0).max(1).describe('From the left: 0 to 1.'),
          y: z.number().min(0).max(1).describe('From the top: 0 to 1.'),
        })
        .optional()
        .describe(
          'The point that stays in view when the picture is cropped; 0 to 1 from left and top.',
        ),
    })
    .superRefine((value, context) => {
      if (value.alt === undefined && !value.decorative)
        context.addIssue({
          code: 'custom',
          params: {
            code: 'MQ1702',
            fix: `alt: what ${value.src} shows\nor, if it adds nothing to the text:\ndecorative: true`,
          },
          message: 'A picture needs alt, or decorative: true.',
        });
    });

/** Some fields of something that the control holds whole; checked once the two are merged. */
export const patch = () => z.record(z.string(), z.unknown());

/** A link with its text. */
export const link = () =>
  z.strictObject({
    label: line(80).describe('The text of the link; says where it leads.'),
    href: href().describe('Where it leads: /page/, #place or an https:// address.'),
  });

/** A call to action: a link that counts towards a goal. */
export const action = () =>
  link().extend({
    goal: id().optional().describe('Goal that a click counts towards; written to data-goal.'),
  });

/** A currency, by its code. */
export const currency = () =>
  z
    .string()
    .regex(/^[A-Z]{3}$/, 'write the three letters of ISO 4217, such as GBP')
    .describe('Currency, in the three letters of ISO 4217: GBP.');

export type Picture = z.infer<ReturnType<typeof picture>>;
export type Link = z.infer<ReturnType<typeof link>>;
export type Action = z.infer<ReturnType<typeof action>>;
export type Localized = z.infer<ReturnType<typeof localized>>;
