import { z } from 'astro/zod';

const color = z.string().regex(/^#[0-9a-f]{6}$/i);

/** Options `icons` of `marquee/seo`. */
export const iconOptions = z.strictObject({
  /** The mark from which all icons are made: an SVG or a PNG, square, as a path from the project's root. */
  logo: z.string(),
  /** Colour behind the mark where an icon may not be see-through. */
  background: color.default('#ffffff'),
  /** Colour of the frame around the site, when it is opened from a home screen; the background when left out. */
  theme: color.optional(),
  /** Names in the web manifest, one a language; the first language's manifest stands at the root. */
  names: z
    .array(
      z.strictObject({
        /** Folder of the language; empty for the default. */
        prefix: z
          .string()
          .regex(/^(?:\/[\w-]+)?$/)
          .default(''),
        /** BCP 47 tag. */
        language: z.string().default('en'),
        name: z.string(),
        /** Name below the icon, if `name` is long. */
        shortName: z.string().optional(),
        description: z.string().optional(),
      }),
    )
    .min(1),
});

export type IconOptions = z.output<typeof iconOptions>;
export type ManifestNames = IconOptions['names'][number];
