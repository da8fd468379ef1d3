import { numbersFrom, oneOf, paragraph, words } from './text.ts';

export const AUTHORS = ['almanac', 'kiln', 'tasting-room', 'tea-garden'];
export const TAGS =
  'autumn brewing customs green oolong scented spring summer teaware winter'.split(' ');

const CODE = `\`\`\`js
const cup = ({ grams, millilitres }) => grams / millilitres;
for (const brew of brews) console.log(brew.name, cup(brew).toFixed(3));
\`\`\``;

const callout = (text: string) =>
  `<Callout type="tip" title="Before you pour">\n${text}\n</Callout>`;

/**
 * The n-th post of a bench: about 600 words with headings, a list, a link, code and (in MDX) a callout; the
 * same for the same number. They have no pictures: what those cost depends on their number and not on the posts'.
 */
export function benchPost(number: number, format: 'md' | 'mdx'): string {
  const next = numbersFrom(number);
  const day = new Date(Date.UTC(2016, 0, 1) + (number % 3900) * 86_400_000);
  const tags = new Set([oneOf(TAGS, next), oneOf(TAGS, next)]);
  const section = () => `## ${words(4, next)}\n\n${paragraph(70, next)}\n\n${paragraph(60, next)}`;
  const list = Array.from({ length: 5 }, () => `- ${words(6, next)}`).join('\n');
  const frontMatter = [
    '---',
    `title: ${words(5, next)} ${number}`,
    `description: ${words(16, next)}.`,
    `publishDate: ${day.toISOString().slice(0, 10)}`,
    `authors: [${oneOf(AUTHORS, next)}]`,
    `tags: [${[...tags].join(', ')}]`,
    '---',
  ].join('\n');
  return [
    frontMatter,
    paragraph(70, next),
    section(),
    CODE,
    section(),
    format === 'mdx' ? callout(paragraph(20, next)) : `> ${paragraph(20, next)}`,
    section(),
    list,
    `${paragraph(50, next)} [${words(3, next)}](https://example.com/${number})`,
    '',
  ].join('\n\n');
}

/** Name of the n-th post, without its ending. */
export const slugOf = (number: number): string => `post-${String(number).padStart(5, '0')}`;
