import { stringify } from 'yaml';
import { dayField, description, listOf, locale, slug, someone, title } from './fields.ts';
import type { Scaffold } from './scaffold.ts';

/** A post, begun as a draft. */
export const post: Scaffold = {
  description: 'a blog post',
  fields: [
    title,
    description,
    slug,
    locale,
    someone('author', 'Author'),
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
        tags: listOf(tags),
      })}---\n\n`,
    },
  ],
};
