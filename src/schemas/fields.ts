import { z } from 'astro/zod';
import { id } from '../../integrations/kit/fields.ts';
import { line, localized } from '../../integrations/kit/plain-line.ts';

export { currency, date, id } from '../../integrations/kit/fields.ts';
export { line, localized };

/** An address on this site: starts with a slash, without dots that climb out of it. */
export const sitePath = () =>
  z
    .string()
    .regex(/^\/(?!\/)\S*$/, 'write an address on this site, such as /spring-tasting/')
    .refine((path) => !path.split('/').includes('..'), 'leave out “..”');

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
    .regex(/^(?![a-z]+:)[^/\\\s][^\\\s]*\.[a-z0-9]+$/i, {
      error: 'write a file below content/media, such as terms/grain-rain.jpg',
      abort: true,
    })
    .refine((path) => !path.split('/').includes('..'), 'leave out “..”')
    .refine((path) => !path.split('/').some((part) => part === '' || part === '.'), {
      error: 'leave out “./”, and every second slash',
    });

/** Endings of pictures that the site makes sizes of: those that src/content/media.ts finds. */
export const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|JPE?G|PNG)$/;

/** A picture below content/media. */
export const pictureFile = () =>
  mediaPath().regex(
    PICTURE,
    'name a picture that browsers show: .jpg, .png, .webp, .avif, .gif or .svg',
  );

/** A picture from content/media: described for those who don't see it, or said to be decoration. */
export const picture = () =>
  z
    .strictObject({
      src: pictureFile().describe('File below content/media, such as terms/grain-rain.jpg.'),
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
      if (value.alt !== undefined && value.decorative)
        context.addIssue({
          code: 'custom',
          path: ['decorative'],
          params: { code: 'MQ1702', fix: 'Leave out decorative, or leave out alt.' },
          message:
            'A decorative picture is passed over by those who do not see it, so its alt is told to nobody.',
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

export type Picture = z.infer<ReturnType<typeof picture>>;
export type Link = z.infer<ReturnType<typeof link>>;
export type Action = z.infer<ReturnType<typeof action>>;
export type Localized = z.infer<ReturnType<typeof localized>>;
