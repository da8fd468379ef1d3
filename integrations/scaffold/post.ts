import { stringify } from 'yaml';
import { dayField, description, locale, slug, title } from './fields.ts';
import type { Scaffold } from './scaffold.ts';

/** A post, begun as a draft. */
export const post: Scaffold = {
  description: 'a blog post',
  fields: [
    title,
    description,
    slug,
    locale,
    { name: 'author', ask: 'Author', required: true, initial: (_, { author }) => author },
    { name: 'tags', ask: 'Tags, with commas between them' },
    dayField('date', 'Day of publication', (_, { today }) => today),
  ],
  files: ({ title, description, slug, locale, author, tags, date }) => [
    {
      path: `content/blog/${locale}/${slug}.mdx`,
      text: `---\n${stringify({
        title,
        description,
        publishDate: date,
        draft: true,
        authors: [author],
        tags: (tags ?? '')
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
      })}---\n\n`,
    },
  ],
};
