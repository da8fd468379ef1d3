import { networks, type Network } from '../../engines.ts';
import type { Card, PageReport } from '../../page-report.ts';
import { h } from '../element.ts';
import type { Words } from '../words.ts';

/** How a link to the page looks on social networks. */
export const cardsPanel = (report: PageReport, words: Words): Node[] => [
  h(
    'div',
    { class: 'cards' },
    ...networks.map((network) =>
      h(
        'figure',
        {},
        h('figcaption', {}, words.networks[network]),
        card(report.cards[network], network, words),
      ),
    ),
  ),
];

function card({ host, title, description, image, large }: Card, network: Network, words: Words) {
  const small = network === 'wechat' || (network === 'x' && !large);
  const picture = image
    ? h('img', { src: image.src, alt: image.alt, loading: 'lazy' })
    : h('span', { class: 'none' }, words.noImage);
  return h(
    'div',
    { class: `card ${network}${small ? ' small' : ''}` },
    h('div', { class: 'picture' }, picture),
    h(
      'div',
      { class: 'words' },
      network === 'facebook' && h('small', {}, host.toUpperCase()),
      h('p', { class: 'name' }, title.text || words.noTitle),
      description && h('p', { class: 'snippet' }, description.text),
      network !== 'facebook' && network !== 'wechat' && h('small', {}, host),
    ),
  );
}
