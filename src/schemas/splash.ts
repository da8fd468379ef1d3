import { z } from 'astro/zod';
import { action, date, id, line, picture } from './fields.ts';
import { mustFollow } from './must-follow.ts';
import { social } from './social.ts';
import { palettes } from './theme.ts';

/** A full-screen announcement: content/splash/<id>.mdx. */
export const splash = z
  .strictObject({
    title: line(120).describe('Headline of the announcement.'),
    description: line(320).describe('One sentence for the page of its own and its preview.'),
    picture: picture().describe('Picture that fills the screen.'),
    action: action().describe('What the visitor can do about it.'),
    dismiss: line(40)
      .optional()
      .describe('Text of the button that closes it; “Not now” if absent.'),
    palette: z.enum(palettes).default('ink').describe('Colours of the announcement.'),
    social: social.optional().describe('The page’s picture in link previews.'),
    draft: z.boolean().default(false).describe('true keeps it out of the built site.'),
    start: date().describe('The first day on which it is shown.'),
    end: date().describe('The day from which it is shown no more.'),
    audience: z
      .strictObject({
        visit: z
          .enum(['any', 'first', 'returning'])
          .default('any')
          .describe('Which visit it is for.'),
        campaign: id().optional().describe('Only for visitors who came with this utm_campaign.'),
        locales: z.array(z.string()).optional().describe('Only for visitors of these languages.'),
        pages: z.array(z.string()).default(['/**']).describe('Pages that it may cover, as globs.'),
      })
      .prefault({})
      .describe('Who sees it.'),
    frequency: z
      .enum(['once', 'session', 'daily', 'weekly'])
      .default('once')
      .describe('How often the same visitor sees it.'),
    delay: z
      .number()
      .min(0)
      .max(60)
      .default(1)
      .describe(
        'Seconds before it appears, which it never does before the first scroll, tap or key.',
      ),
    priority: z.int().default(0).describe('When several apply, the highest is shown.'),
  })
  .superRefine((entry, context) => {
    mustFollow(entry, context, 'end', 'start');
  });

export type Splash = z.infer<typeof splash>;
