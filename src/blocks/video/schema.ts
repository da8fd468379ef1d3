import { z } from 'astro/zod';
import { date, line, mediaPath, picture } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

const embed = z.strictObject({
  provider: z.enum(['youtube', 'vimeo', 'bilibili']).describe('Where the film is kept.'),
  id: z
    .string()
    .regex(/^[\w-]+$/, 'write the id of the film, not its address')
    .describe('Id of the film there.'),
});

/** A film: nothing of it is loaded before a visitor asks. */
export const schema = defineBlock('video', {
  ...heading,
  title: line(160).describe('What the film shows; read out on the play button.'),
  src: mediaPath()
    .optional()
    .describe('Own film below content/media, such as video/rain-on-the-terraces.mp4.'),
  poster: picture()
    .optional()
    .describe('Still that stands before the film plays; an own film needs one.'),
  embed: embed.optional().describe('A film kept elsewhere; asked for only after a click.'),
  date: date()
    .optional()
    .describe('The day on which the film was first shown; search engines list none without it.'),
  seconds: z.number().positive().optional().describe('Length of the film in seconds.'),
  caption: line(240).optional().describe('A line below the film.'),
}).superRefine((block, context) => {
  if (!block.src === !block.embed)
    context.addIssue({
      code: 'custom',
      path: ['src'],
      message: 'A video needs either src (an own file) or embed (a film kept elsewhere).',
    });
  if (block.src && !block.poster)
    context.addIssue({ code: 'custom', path: ['poster'], message: 'An own film needs a poster.' });
});
