import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { writtenForms } from '../../written.ts';

export const linkTextEmpty: Rule = {
  id: 'link-text-empty',
  group: 'structure',
  severity: 'error',
  on: 'all',
  about: 'Every link has a text, an aria-label, or a picture with an alt.',
  reason: 'Neither people who hear the page nor engines learn where the link leads.',
  fix: 'Give the link a text.',
  link: google('crawling-indexing/links-crawlable'),
  page: ({ page: { anchors }, site }) =>
    anchors.flatMap(({ href, label, line }) =>
      label
        ? []
        : [{ message: `The link to ${href} has no text.`, text: writtenForms(href, site), line }],
    ),
};
