import { stringify } from 'yaml';
import { channels } from '../campaigns/index.ts';
import { among, dayField, later, slug, someone, title } from './fields.ts';
import type { Scaffold } from './scaffold.ts';

/** A campaign, begun as an idea. */
export const campaign: Scaffold = {
  description: 'a campaign',
  fields: [
    { ...title, ask: 'Name' },
    slug,
    { name: 'objective', ask: 'What it is for, in one sentence', required: true },
    someone('owner', 'Who answers for it (an author)'),
    dayField('start', 'First day', (_, { today }) => today),
    dayField('end', 'Last day', ({ start }, { today }) => later(start ?? today, 28)),
    {
      name: 'channel',
      ask: 'First channel',
      required: true,
      initial: () => 'email',
      validate: among('channels', () => channels),
    },
  ],
  files: ({ title, slug, objective, owner, start, end, channel }) => [
    {
      path: `content/campaigns/${slug}.yaml`,
      text: stringify({
        name: title,
        objective,
        owner,
        status: 'idea',
        start,
        end,
        channels: [{ channel }],
      }),
    },
  ],
};
