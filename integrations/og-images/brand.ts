import { z } from 'astro/zod';

const colour = () =>
  z.string().regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/i, 'write a colour such as #a3341f');

/** The colours of a picture. */
export const colours = z.strictObject({
  /** The ground. */
  paper: colour().default('#f7f3ea'),
  /** A quiet field on the ground. */
  wash: colour().default('#e9ebdc'),
  /** Titles. */
  ink: colour().default('#22201c'),
  /** Texts. */
  soft: colour().default('#4f4a41'),
  line: colour().default('#cfc6b1'),
  /** What stands out: eyebrows, prices. */
  accent: colour().default('#45593a'),
});

/** The brand kit: what makes the pictures of a site its own. */
export const brand = z.strictObject({
  /** In one language, or one a language: `{ en: Guyu, zh-cn: 谷雨 }`. */
  name: z.union([z.string(), z.record(z.string(), z.string())]).default(''),
  tagline: z.union([z.string(), z.record(z.string(), z.string())]).default(''),
  /** A square mark as SVG, from the project's root. */
  mark: z.string().optional(),
  colours: colours.prefault({}),
  /** Colours that pages may ask for by name; what they leave out is as above. */
  palettes: z.record(z.string(), colours.partial()).default({}),
});

export type Brand = z.output<typeof brand>;
export type Colours = z.output<typeof colours>;
