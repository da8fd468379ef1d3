import { ORIGIN } from '../fixture/page.ts';
import { addItem, changeHtml, fault, itemOf, type Plot } from './fault.ts';

const name = 'Kettle';
const lacks = (type: string, what: string, item: Record<string, unknown>) =>
  fault('data-required', `${type} without ${what}`, (plot) =>
    addItem(plot, { '@type': type, ...item }),
  );

export const dataFaults = [
  fault('data-broken', 'a comma too many', (plot) => changeHtml(plot, '"@graph":[', '"@graph":[,')),
  fault('data-context', 'no @context', ({ page }) => page.data.push({ '@type': 'WebPage', name })),
  fault('data-context', 'no @type', ({ page }) =>
    page.data.push({ '@context': 'https://schema.org', name }),
  ),
  fault(
    'data-required',
    'an author without name',
    (plot) => (itemOf(plot, 'BlogPosting')['author'] = { '@type': 'Person' }),
  ),
  lacks('Event', 'location', { name, startDate: '2027-01-01' }),
  lacks('Product', 'offers, review or rating', { name }),
  lacks('Product', 'a currency of its offer', {
    name,
    offers: { '@type': 'Offer', price: '12.50' },
  }),
  lacks('FAQPage', 'answer', { mainEntity: [{ '@type': 'Question', name: 'More of it' }] }),
  lacks('VideoObject', 'uploadDate', { name, thumbnailUrl: `${ORIGIN}/og.png` }),
  lacks('LocalBusiness', 'address', { name }),
  lacks('SoftwareApplication', 'rating', {
    name,
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' },
  }),
  lacks('AggregateRating', 'count', { ratingValue: 4.5 }),
  lacks('Review', 'rating', { author: { '@type': 'Person', name: 'Ada' } }),
  lacks('HowTo', 'steps', { name }),
  fault(
    'data-recommended',
    'an article without picture',
    (plot) => delete itemOf(plot, 'BlogPosting')['image'],
  ),
  fault(
    'data-value',
    'a date in words',
    (plot) => (itemOf(plot, 'BlogPosting')['datePublished'] = '20 April 2026'),
  ),
  fault('data-value', 'a price with its sign', (plot) =>
    addItem(plot, { '@type': 'Offer', price: '£12' }),
  ),
  fault(
    'data-value',
    'a relative address',
    (plot) => (itemOf(plot, 'Organization')['logo'] = '/og.png'),
  ),
  fault('data-breadcrumb', 'breadcrumbs that begin at 0', (plot: Plot) => {
    (itemOf(plot, 'BreadcrumbList')['itemListElement'] as { position: number }[])[0]!.position = 0;
  }),
  fault(
    'data-reference',
    'a publisher that is not there',
    (plot) => (itemOf(plot, 'BlogPosting')['publisher'] = { '@id': `${ORIGIN}/#nobody` }),
  ),
  fault(
    'data-visible',
    'a headline that is not on the page',
    (plot) => (itemOf(plot, 'BlogPosting')['headline'] = 'Ten kettles you will not believe'),
  ),
];
