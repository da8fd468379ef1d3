import { stringify } from 'yaml';
import { dayField, later, locale, localized, slug, title } from './fields.ts';
import type { Scaffold } from './scaffold.ts';

/** A letter to those who asked for it. */
export const email: Scaffold = {
  description: 'a letter to those who asked for it',
  fields: [
    { ...title, ask: 'Subject' },
    slug,
    locale,
    dayField('publishDate', 'Day on which it is sent', (_, { today }) => later(today, 7)),
  ],
  files: ({ title, slug, locale, publishDate }, context) => [
    {
      path: `content/emails/${localized(slug!, locale, context)}.md`,
      text: `---\n${stringify({ subject: title, publishDate, draft: true })}---\n\nDear reader,\n`,
    },
  ],
};
