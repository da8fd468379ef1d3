import { z } from 'astro/zod';

/** Palettes that src/styles/palettes.css knows. */
export const palettes = ['paper', 'spring', 'summer', 'autumn', 'winter', 'ink'] as const;

/** How a page differs from the house style. */
export const theme = z.strictObject({
  palette: z.enum(palettes).default('paper').describe('Colours of the page.'),
  navigation: z.enum(['full', 'none']).default('full').describe('none keeps visitors on the page.'),
  footer: z
    .enum(['full', 'minimal'])
    .default('full')
    .describe('minimal leaves only what the law asks for.'),
});

export type Theme = z.infer<typeof theme>;
