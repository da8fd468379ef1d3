import { listOf, type Item } from '../../data/read.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { cut } from '../../written.ts';

const plain = (text: string) =>
  text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();

export const dataVisible: Rule = {
  id: 'data-visible',
  group: 'data',
  severity: 'error',
  about: 'Headlines and questions of structured data stand on the page, too.',
  reason:
    'Marking up what visitors do not see is against Google’s rules, and can cost all rich results.',
  fix: 'Show it on the page, or take it out of the structured data.',
  link: google('appearance/structured-data/sd-policies'),
  page({ data, page }) {
    const claimed = data.items.flatMap(claimsOf);
    if (!claimed.length) return [];
    const shown = plain([...page.headings, ...page.paragraphs].map(({ text }) => text).join(' '));
    return claimed
      .filter(({ text }) => !shown.includes(plain(text)))
      .map(({ text, what, line }) => ({
        message: `The ${what} “${cut(text)}” is not on the page.`,
        line,
      }));
  },
};

function claimsOf({ types, value, line, within }: Item) {
  const texts = (property: string) =>
    listOf(value[property]).filter((one) => typeof one === 'string');
  if (types.some((type) => /(?:Article|Posting)$/.test(type)) && !types.includes('JobPosting'))
    return texts('headline').map((text) => ({ text, what: 'headline', line }));
  if (types.includes('Question') && within?.types.includes('FAQPage'))
    return texts('name').map((text) => ({ text, what: 'question', line }));
  return [];
}
