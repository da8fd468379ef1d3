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

/** The colours of a palette; the brand's own for a name that it does not have. */
export function coloursOf({ colours, palettes }: Brand, palette: string | undefined): Colours {
  const own = Object.entries(palettes[palette ?? ''] ?? {}).filter(([, value]) => value);
  return { ...colours, ...Object.fromEntries(own) };
}

/** A text in a language: `zh-CN` finds `zh-cn`, then `zh`; then the first there is. */
export function inLanguage(text: string | Record<string, string>, language: string): string {
  if (typeof text === 'string') return text;
  const lower = language.toLowerCase();
  return text[lower] ?? text[lower.split('-')[0]!] ?? Object.values(text)[0] ?? '';
}
