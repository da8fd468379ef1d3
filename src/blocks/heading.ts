import { line } from '../schemas/fields.ts';

/** The lines that open most blocks; leave all out where the content speaks for itself. */
export const heading = {
  eyebrow: line(60)
    .optional()
    .describe('A few words above the headline: the season, the kind of offer.'),
  headline: line(120).optional().describe('Headline of the block.'),
  text: line(600).optional().describe('One or two sentences below the headline.'),
};
