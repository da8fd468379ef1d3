import { stringify } from 'yaml';
import { dayField, description, locale, localized, slug, title } from './fields.ts';
import type { Scaffold } from './scaffold.ts';

/** A deck of slides: two of them, with notes for the speaker. */
export const slides: Scaffold = {
  description: 'a deck of slides',
  fields: [
    title,
    description,
    slug,
    locale,
    { name: 'picture', ask: 'Picture below content/media', required: true },
    dayField('publishDate', 'Day on which it is given', (_, { today }) => today),
  ],
  files: ({ title, description, slug, locale, picture, publishDate }, context) => [
    {
      path: `content/slides/${localized(slug!, locale, context)}.mdx`,
      text: `---\n${stringify({
        title,
        description,
        picture: { src: picture, decorative: true },
        draft: true,
        publishDate,
      })}---

## ${title!.replace(/([{}<>])/g, '\\$1')}

<Notes>What you say to the first slide.</Notes>

---

## The second slide

- A point
- Another one
`,
    },
  ],
};
