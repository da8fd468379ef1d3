import type { PageReport } from '../../page-report.ts';
import { editorLink, h } from '../element.ts';
import type { Words } from '../words.ts';

/** Which parts of the page have the keyphrase, and how often the text does. */
export function keyphrasePanel({ keyphrase, source }: PageReport, words: Words): Node[] {
  const file = source && h('p', { class: 'where' }, editorLink(source.open, source.file));
  if (!keyphrase)
    return [
      h('p', { class: 'lead' }, words.noKeyphrase),
      h('p', { class: 'note' }, words.addKeyphrase),
      ...(file ? [file] : []),
    ];
  const { text, places, times, density, least, most, fits } = keyphrase;
  const digits = (value: number) => value.toFixed(1);
  // The bar ends a little above what is too much, so that too much can be seen.
  const full = most * 1.4;
  const share = (value: number) => Math.min(100, (100 * value) / full);
  return [
    h('p', { class: 'lead' }, text),
    h(
      'ul',
      { class: 'places' },
      ...places.map(({ place, has }) =>
        h(
          'li',
          { class: has ? 'has' : 'lacks' },
          h('b', {}, words.places[place]),
          h('span', {}, has ? `✓ ${words.has}` : `– ${words.lacks}`),
        ),
      ),
    ),
    h(
      'div',
      { class: fits ? 'density' : 'density off' },
      h('p', {}, words.times(times, digits(density))),
      bar(share(density), share(least), share(most)),
      h('p', { class: 'note' }, words.should(digits(least), digits(most))),
    ),
    ...(file ? [file] : []),
  ];
}

/** A bar with the good span marked on it. */
function bar(value: number, from: number, until: number) {
  const line = h('div', { class: 'bar', 'aria-hidden': 'true' });
  const part = (name: string, left: number, width: number) => {
    const one = h('span', { class: name });
    one.style.insetInlineStart = `${left}%`;
    one.style.width = `${width}%`;
    line.append(one);
  };
  part('span', from, until - from);
  part('value', 0, Math.max(value, 0.5));
  return line;
}
