import { stringify } from 'yaml';
import { slug, title } from './fields.ts';
import type { Scaffold } from './scaffold.ts';

/** Someone who writes. */
export const author: Scaffold = {
  description: 'an author, a person or a team',
  fields: [
    { ...title, ask: 'Name' },
    { ...slug, ask: 'Id, as posts name it' },
    { name: 'role', ask: 'What they do here' },
    { name: 'bio', ask: 'Two or three sentences' },
  ],
  files: ({ title, slug, role, bio }) => [
    {
      path: `content/authors/${slug}.yaml`,
      text: stringify({ name: title, ...(role && { role }), ...(bio && { bio }) }),
    },
  ],
};
