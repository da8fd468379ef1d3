import { z } from 'astro/zod';
import { line, patch } from './fields.ts';
import { splash } from './splash.ts';

/**
 * A variant of an announcement: content/splash/<id>/<key>.yaml, or .md and .mdx with another text. When and
 * to whom it is shown is the control's.
 */
export const splashVariant = z.strictObject({
  title: line(120).optional().describe('Another headline.'),
  description: line(320).optional().describe('Another description.'),
  picture: patch().optional().describe('Another picture.'),
  action: patch().optional().describe('Another call to action, or another text or goal of it.'),
  dismiss: line(40).nullable().optional().describe('Another text of the button that closes it.'),
  palette: splash.shape.palette.removeDefault().optional().describe('Other colours.'),
});

export type SplashVariant = z.infer<typeof splashVariant>;
