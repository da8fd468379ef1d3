import type { PageReport } from '../../page-report.ts';
import { h } from '../element.ts';
import type { Words } from '../words.ts';

/** The structured data of the page as a tree: things are open at their first level, all else is folded. */
export const dataPanel = ({ data, brokenData }: PageReport, words: Words): Node[] => [
  ...brokenData.map((message) => h('p', { class: 'alert' }, words.broken(message))),
  ...(data.length || brokenData.length ? [] : [h('p', { class: 'lead' }, words.noData)]),
  h(
    'div',
    { class: 'tree' },
    ...data.flatMap(thingsOf).map((thing) => branch('', thing, words, 0)),
  ),
];

/** A graph is not a thing itself. */
const thingsOf = (value: unknown): unknown[] =>
  isRecord(value) && Array.isArray(value['@graph']) ? value['@graph'] : [value];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function branch(name: string, value: unknown, words: Words, depth: number): HTMLElement {
  const key = name && h('span', { class: 'key' }, name);
  if (typeof value !== 'object' || value === null)
    return h('div', { class: 'leaf' }, key, leaf(value));
  const entries = Object.entries(value).filter(([inner]) => inner !== '@type');
  const about = Array.isArray(value) ? words.items(value.length) : titleOf(value);
  // What only refers to another thing needs no branch.
  if (!Array.isArray(value) && entries.length === 1 && entries[0]![0] === '@id')
    return h(
      'div',
      { class: 'leaf' },
      key,
      h('span', { class: 'ref' }, `→ ${String(entries[0]![1])}`),
    );
  return h(
    'details',
    { open: depth === 0 && entries.length < 5 },
    h('summary', {}, key, about),
    ...entries.map(([inner, one]) =>
      branch(Array.isArray(value) ? `${Number(inner) + 1}` : inner, one, words, depth + 1),
    ),
  );
}

function titleOf(value: object): Node {
  const record = value as Record<string, unknown>;
  const type = [record['@type']].flat().filter(Boolean).join(', ') || '{}';
  const name = record['name'] ?? record['headline'];
  return h(
    'span',
    {},
    h('b', {}, type),
    typeof name === 'string' && h('span', { class: 'name' }, name),
  );
}

const leaf = (value: unknown) =>
  typeof value === 'string' && /^https?:\/\//.test(value)
    ? h('a', { href: value, target: '_blank', rel: 'noopener' }, value)
    : h('span', { class: typeof value }, String(value));
