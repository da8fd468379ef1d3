import { devices, engines } from '../../engines.ts';
import type { PageReport, Result } from '../../page-report.ts';
import { h } from '../element.ts';
import type { Words } from '../words.ts';

/** How the page looks on result pages, each engine on a desktop and on a phone. */
export const resultsPanel = (report: PageReport, words: Words): Node[] => [
  ...(report.hidden ? [h('p', { class: 'alert' }, words.hidden)] : []),
  ...engines.map((engine) =>
    h(
      'section',
      { class: 'group' },
      h('h3', {}, words.engines[engine]),
      h(
        'div',
        { class: 'pair' },
        ...devices.map((device) =>
          h(
            'figure',
            { class: device },
            h('figcaption', {}, words.devices[device]),
            result(report.results[engine][device], engine, words),
          ),
        ),
      ),
    ),
  ),
  h('p', { class: 'note' }, words.estimates),
];

function result({ site, icon, crumbs, title, description }: Result, engine: string, words: Words) {
  const notes = [title.cut && words.titleCut, description.cut && words.descriptionCut].filter(
    (note) => typeof note === 'string',
  );
  return h(
    'div',
    { class: `result ${engine}` },
    h(
      'div',
      { class: 'from' },
      icon && h('img', { src: icon, alt: '', width: 18, height: 18 }),
      h('span', {}, h('b', {}, site), h('small', {}, crumbs.join(' › '))),
    ),
    h('p', { class: 'name' }, title.text || words.noTitle),
    h('p', { class: 'snippet' }, description.text || words.noDescription),
    notes.length > 0 && h('p', { class: 'cut' }, notes.join(' ')),
  );
}
