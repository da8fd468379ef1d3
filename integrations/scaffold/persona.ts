import { stringify } from 'yaml';
import { listOf, slug, title } from './fields.ts';
import type { Scaffold } from './scaffold.ts';

/** Somebody that the house speaks to. */
export const persona: Scaffold = {
  description: 'a persona, somebody that you speak to',
  fields: [
    { ...title, ask: 'Name, as marketers call them' },
    { ...slug, ask: 'Id, as campaigns and plans name it' },
    { name: 'summary', ask: 'Who they are, in a sentence or two', required: true },
    { name: 'wants', ask: 'What they want most' },
    { name: 'hesitates', ask: 'What keeps them from it' },
    { name: 'channels', ask: 'Where they are met, with commas between' },
  ],
  files: ({ title, slug, summary, wants, hesitates, channels }) => {
    const met = listOf(channels);
    return [
      {
        path: `content/personas/${slug}.yaml`,
        text: stringify({
          name: title,
          summary,
          ...(wants && { wants: [wants] }),
          ...(hesitates && { hesitates: [hesitates] }),
          ...(met.length && { channels: met }),
        }),
      },
    ];
  },
};
