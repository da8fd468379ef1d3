import { stringify } from 'yaml';
import { among, dayField, later, slug, title } from './fields.ts';
import type { Scaffold } from './scaffold.ts';

/** A post for social networks. */
export const social: Scaffold = {
  description: 'a post for social networks',
  fields: [
    { ...title, ask: 'What it is about' },
    slug,
    { name: 'text', ask: 'Text', required: true },
    {
      name: 'network',
      ask: 'First network',
      required: true,
      initial: () => 'instagram',
      validate: among('networks', ({ networks }) => networks),
    },
    dayField('publishDate', 'Day on which it is posted', (_, { today }) => later(today, 7)),
  ],
  files: ({ title, slug, text, network, publishDate }) => [
    {
      path: `content/social/${slug}.yaml`,
      text: stringify({ title, text, networks: [network], publishDate, draft: true }),
    },
  ],
};
