import { stringify } from 'yaml';
import { dayField, description, later, locale, localized, slug, title } from './fields.ts';
import type { Scaffold } from './scaffold.ts';

/** A full-screen announcement. */
export const splash: Scaffold = {
  description: 'a full-screen announcement',
  fields: [
    title,
    description,
    slug,
    locale,
    { name: 'picture', ask: 'Picture below content/media', required: true },
    { name: 'label', ask: 'Text of its button', required: true },
    { name: 'href', ask: 'Where the button leads', required: true },
    dayField('start', 'First day', (_, { today }) => today),
    dayField('end', 'Day from which it is shown no more', ({ start }, { today }) =>
      later(start ?? today, 14),
    ),
  ],
  files: ({ title, description, slug, locale, picture, label, href, start, end }, context) => [
    {
      path: `content/splash/${localized(slug!, locale, context)}.mdx`,
      text: `---\n${stringify({
        title,
        description,
        picture: { src: picture, decorative: true },
        action: { label, href },
        draft: true,
        start,
        end,
      })}---\n\n${description}\n`,
    },
  ],
};
