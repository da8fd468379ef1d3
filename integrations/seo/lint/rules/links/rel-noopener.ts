import type { Rule } from '../../rule.ts';
import { writtenForms } from '../../written.ts';

export const relNoopener: Rule = {
  id: 'rel-noopener',
  group: 'links',
  severity: 'warning',
  on: 'all',
  about: 'A link that opens another site in a new window does not hand this one over.',
  reason: 'Without noopener, older browsers let the opened page replace this one.',
  fix: 'Add rel="noopener".',
  link: 'https://html.spec.whatwg.org/multipage/links.html#link-type-noopener',
  page: ({ page, site }) =>
    page.anchors.flatMap(({ href, rel, target, line }) =>
      target === '_blank' &&
      !rel.includes('noopener') &&
      !rel.includes('noreferrer') &&
      site.read(href, page.path).kind === 'other'
        ? [
            {
              message: `The link ${href} opens a new window without noopener.`,
              text: writtenForms(href, site),
              line,
              edit: { kind: 'rel' as const, href, add: ['noopener'] },
            },
          ]
        : [],
    ),
};
