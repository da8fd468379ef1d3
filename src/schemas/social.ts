import { z } from 'astro/zod';
import { sizeIds } from '../../integrations/kit/network-sizes.ts';
import { templateIds } from '../../integrations/og-images/index.ts';
import { line, picture } from './fields.ts';

/** `social` of a page: its picture in link previews and on networks. */
export const social = z.strictObject({
  template: z
    .enum(templateIds)
    .optional()
    .describe('What the picture looks like; told from the kind of page if absent.'),
  title: line(160).optional().describe('Title on the picture, if not that of the page.'),
  eyebrow: line(60).optional().describe('The small line above the title.'),
  text: line(320).optional().describe('The sentence below the title, where the template has one.'),
  quote: line(300).optional().describe('What the template quote quotes.'),
  by: line(80).optional().describe('Who wrote it, or who is quoted.'),
  date: line(80).optional().describe('A date or a time, as it is to be printed.'),
  place: line(80).optional().describe('Where it happens.'),
  price: line(40).optional().describe('What it costs, as it is to be printed: £18 · 50 g.'),
  picture: picture().optional().describe('Picture within the template, if not that of the page.'),
  image: picture()
    .optional()
    .describe('A picture made by hand, shown as it is in place of one that is drawn.'),
  sizes: z
    .array(z.enum(sizeIds))
    .default([])
    .describe('Sizes for networks that are made besides: story, square, pinterest.'),
});

export type Social = z.infer<typeof social>;

const colour = () =>
  z.string().regex(/^#[\da-f]{6}$/i, 'write a colour as six hexadecimal digits, such as #a3341f');

const colours = z.strictObject({
  paper: colour().optional().describe('The ground.'),
  wash: colour().optional().describe('A quiet field on the ground.'),
  ink: colour().optional().describe('Titles.'),
  soft: colour().optional().describe('Texts.'),
  line: colour().optional().describe('Fine lines.'),
  accent: colour().optional().describe('What stands out: the line above a title, prices.'),
});

/** `social` of content/site.yaml: the brand kit of all pictures. */
export const brandKit = z.strictObject({
  mark: z
    .string()
    .regex(/^[^/\\\s][^\\\s]*\.svg$/i, 'write an SVG file below content/media')
    .optional()
    .describe('Mark on the pictures, an SVG; the icon of the site if absent.'),
  picture: picture().optional().describe('Picture of pages that have none.'),
  colors: colours.prefault({}).describe('Colours of the pictures.'),
  palettes: z
    .record(z.string(), colours)
    .default({})
    .describe('Colours by the palette of a page; what is left out is as in colors.'),
  fonts: z
    .array(z.string())
    .default([])
    .describe('Font packages of the brand, such as @fontsource-variable/newsreader.'),
  sizes: z
    .array(z.enum(sizeIds))
    .default([])
    .describe('Sizes for networks that every page is made in besides.'),
});
