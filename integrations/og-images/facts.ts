import { z } from 'astro/zod';
import { sizeIds } from '../kit/network-sizes.ts';

/** What a picture may look like. */
export const templateIds = [
  'post',
  'landing',
  'splash',
  'campaign',
  'author',
  'quote',
  'product',
  'event',
] as const;

export type TemplateId = (typeof templateIds)[number];

const words = () => z.string().optional();

/** A picture to be shown: its file and the point that stays in view, 0 to 1 from left and top. */
const picture = z.strictObject({
  /** Path from the project's root. */
  file: z.string(),
  focus: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional(),
});

/** All that the picture of a page says and shows, in the language of the page. */
export const facts = z.strictObject({
  template: z.enum(templateIds).default('landing'),
  /** BCP 47 tag: `zh-CN`. */
  language: z.string().default('en'),
  title: z.string().default(''),
  /** The line above the title: a series, a kind of page. */
  eyebrow: words(),
  text: words(),
  /** What the template `quote` quotes, in place of the title. */
  quote: words(),
  /** Who wrote it, or who is quoted. */
  by: words(),
  /** A date, or a time, as it is printed. */
  date: words(),
  place: words(),
  price: words(),
  /** Name of a palette of the brand. */
  palette: words(),
  picture: picture.optional(),
  /** Made by hand: shown as it is, cut to the size. */
  image: picture.optional(),
  /** Sizes that are made besides that of link previews. */
  sizes: z.array(z.enum(sizeIds)).optional(),
});

export type Facts = z.output<typeof facts>;
export type FactsInput = z.input<typeof facts>;
