import { z } from 'astro/zod';
import { PICTURE } from '../schemas/fields.ts';
import { providers } from './embed-providers.ts';

const text = z.string().trim().min(1);
const textPicture = text.refine(
  (file) => PICTURE.test(file),
  'This is no picture that browsers show: .jpg, .png, .webp, .avif, .gif or .svg.',
);

const embed = z
  .strictObject({
    provider: z.enum(Object.keys(providers) as [keyof typeof providers]),
    id: text,
    title: text,
    poster: textPicture.optional(),
  })
  .refine(({ provider, id }) => providers[provider].id.test(id), {
    path: ['id'],
    error: ({ input }) => {
      const { provider } = input as { provider: keyof typeof providers };
      return `This is not an id of ${providers[provider].name}.`;
    },
  });

/**
 * Components that a text may use without importing them, each with the schema of its attributes;
 * src/components/mdx/index.ts has the components.
 */
export const textComponents = {
  Callout: z.strictObject({
    type: z.enum(['note', 'tip', 'warning']).optional(),
    title: text.optional(),
  }),
  Embed: embed,
  Figure: z
    .strictObject({
      src: textPicture,
      alt: z.string().optional(),
      decorative: z.literal(true).optional(),
      caption: text.optional(),
      wide: z.literal(true).optional(),
    })
    .refine(({ alt, decorative }) => !alt?.trim() || !decorative, {
      path: ['decorative'],
      error:
        'A decorative picture is passed over by those who do not see it, so its description is told to nobody.',
    }),
  Notes: z.strictObject({}),
  Video: z.strictObject({ src: text, poster: textPicture, title: text }),
};
