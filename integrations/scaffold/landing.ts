import { stringify } from 'yaml';
import { description, locale, localized, slug, title } from './fields.ts';
import type { Scaffold } from './scaffold.ts';

/** A landing page with the three blocks that most pages begin with. */
export const landing: Scaffold = {
  description: 'a landing page',
  fields: [title, description, slug, locale],
  files: ({ title, description, slug, locale }, context) => [
    {
      path: `content/landing/${slug}/${localized('page', locale, context)}.yaml`,
      text: stringify({
        title,
        description,
        draft: true,
        blocks: [
          {
            id: 'hero',
            type: 'hero',
            layout: 'centered',
            headline: title,
            text: description,
            actions: [{ label: title, href: '#questions', goal: 'contact' }],
          },
          {
            id: 'reasons',
            type: 'features',
            items: [{ title: title, text: description }],
          },
          {
            id: 'questions',
            type: 'faq',
            items: [{ question: title, answer: description }],
          },
        ],
      }),
    },
  ],
};
