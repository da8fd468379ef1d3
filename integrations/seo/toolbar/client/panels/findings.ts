import type { PageReport, ShownFinding } from '../../page-report.ts';
import { editorLink, h } from '../element.ts';
import type { Words } from '../words.ts';

/** What the linter has found, each with the place to mend it; and what it could not look at. */
export const findingsPanel = ({ findings, rules }: PageReport, words: Words): Node[] => [
  findings.length
    ? h('ul', { class: 'findings' }, ...findings.map((one) => finding(one, words)))
    : h('p', { class: 'good' }, `✓ ${words.nothingFound}`),
  h('p', { class: 'note' }, words.ran(rules.run, rules.left)),
];

function finding(one: ShownFinding, words: Words) {
  const { severity, rule, message, fix, reason, link, place } = one;
  return h(
    'li',
    { class: severity },
    h('p', { class: 'what' }, h('span', { class: 'mark' }, words.severities[severity]), message),
    h('p', { class: 'fix' }, fix),
    h(
      'p',
      { class: 'where' },
      place
        ? editorLink(place.open, [place.file, place.line].filter(Boolean).join(':'))
        : words.noPlace,
    ),
    h(
      'details',
      {},
      h('summary', {}, `${words.why} · ${rule}`),
      h(
        'p',
        {},
        `${reason} `,
        h('a', { href: link, target: '_blank', rel: 'noopener' }, words.guideline),
      ),
    ),
  );
}
