import { stringify } from 'yaml';
import { among, locale, localized, slug } from './fields.ts';
import type { Scaffold } from './scaffold.ts';

/** A variant of a landing page: only what differs. */
export const variant: Scaffold = {
  description: 'a variant of a landing page',
  fields: [
    {
      name: 'page',
      ask: 'Landing page',
      required: true,
      initial: (_, { pages }) => pages[0],
      validate: among('landing pages', ({ pages }) => pages, 'landing'),
    },
    {
      ...slug,
      name: 'key',
      ask: 'Name of the variant',
      initial: () => undefined,
    },
    { name: 'headline', ask: 'Another headline for the first block', required: true },
    { name: 'block', ask: 'Id of the block to change', required: true, initial: () => 'hero' },
    locale,
  ],
  files: ({ page, key, headline, block, locale }, context) => [
    {
      path: `content/landing/${page}/${localized(key!, locale, context)}.yaml`,
      text: stringify({ blocks: { [block!]: { headline } } }),
    },
  ],
};
