import { z } from 'astro/zod';
import { date, line, picture } from './fields.ts';
import { mustFollow } from './must-follow.ts';
import { social } from './social.ts';
import { palettes } from './theme.ts';

/** A deck of slides: content/slides/<id>.mdx. */
export const slides = z
  .strictObject({
    title: line(120).describe('Title of the deck.'),
    description: line(320).describe('What it is about, for lists and previews.'),
    picture: picture().describe('Picture of the deck in lists.'),
    palette: z.enum(palettes).optional().describe('Colours of the slides.'),
    social: social.optional().describe('The page’s picture in link previews.'),
    draft: z.boolean().default(false).describe('true keeps it out of the built site.'),
    publishDate: date().describe('The day it was given, or from which it is shown.'),
    expiryDate: date().optional().describe('The day from which it is shown no more.'),
  })
  .superRefine((entry, context) => {
    mustFollow(entry, context, 'expiryDate', 'publishDate');
  });

export type Slides = z.infer<typeof slides>;
