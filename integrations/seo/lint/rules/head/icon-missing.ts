import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const iconMissing: Rule = {
  id: 'icon-missing',
  group: 'head',
  severity: 'warning',
  about: 'The home page names an icon.',
  reason: 'Results show the icon beside the site’s name; without one they show a globe.',
  fix: 'Set icon in content/site.yaml.',
  link: google('appearance/favicon-in-search'),
  page: ({ page, site }) =>
    site.homes.includes(page.path) &&
    !page.head.links.some(({ rel }) => rel.includes('icon') || rel.includes('apple-touch-icon'))
      ? [{ message: 'The home page names no icon.', line: 1 }]
      : [],
};
