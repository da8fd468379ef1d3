import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const titleMissing: Rule = {
  id: 'title-missing',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'Every page has a title.',
  reason: 'The title is the line that people click in results, and the name of the browser’s tab.',
  fix: 'Give the page a title of its own.',
  link: google('appearance/title-link'),
  page: ({ title }) => (title ? [] : [{ message: 'The page has no title.', field: 'title' }]),
};
