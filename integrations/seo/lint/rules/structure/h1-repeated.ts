import { yandex } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const h1Repeated: Rule = {
  id: 'h1-repeated',
  group: 'structure',
  severity: 'warning',
  on: 'all',
  about: 'A page has one h1.',
  reason: 'With several main headings none is the main one.',
  fix: 'Make the others h2.',
  link: yandex('recommendations/site-structure'),
  page: ({ page: { headings } }) =>
    headings
      .filter(({ level }) => level === 1)
      .slice(1)
      .map(({ text, line }) => ({
        message: `A second h1: “${text}”.`,
        text: [`# ${text}`, text],
        line,
      })),
};
