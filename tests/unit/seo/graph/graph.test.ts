import { describe, expect, it } from 'vitest';
import { graph } from '../../../../integrations/seo/graph/graph.ts';
import { facts, find, loose, nodes } from './site.ts';

const image = { url: 'https://guyu.example/a.jpg', width: 1200, height: 630, caption: 'Rain' };
const logo = { url: 'https://guyu.example/icon-512.png', width: 512, height: 512 };
const team = { url: 'https://guyu.example/blog/authors/kiln/', name: 'The kiln', team: true };
const person = { name: 'Fang', team: false, role: 'Picker' };
const article = { headline: 'Tea', published: '2026-04-20', minutes: 4, keywords: ['Spring'] };
const crumbs = [
  { name: 'Home', url: 'https://guyu.example/' },
  { name: 'Tea', url: 'https://guyu.example/tea/' },
];
const offer = {
  id: 'leaf',
  url: 'https://guyu.example/tea/#plans',
  name: 'Leaf',
  price: 18,
  currency: 'GBP',
};
const service = { type: 'service' as const, name: 'Tea club', kind: 'Subscription' };

const everything = facts({
  logo,
  page: { ...facts().page, image },
  breadcrumbs: crumbs,
  authors: [team, person],
  article,
  about: service,
  parts: [
    { questions: [{ question: 'Why?', answer: 'Because.' }] },
    { offers: [offer] },
    { howTos: [{ id: 'steps', name: 'Brew', steps: [{ name: 'Warm', text: 'Warm it.' }] }] },
    {
      videos: [
        { id: 'film', name: 'Rain', thumbnail: image.url, uploaded: '2026-04-19', length: 67 },
      ],
    },
    { things: [{ '@type': 'Place', '@id': 'https://guyu.example/tea/#place', name: 'Ridge' }] },
  ],
});

describe('a graph', () => {
  it('has a name for each thing, and each name once', () => {
    const names = nodes(graph(everything)).map((node) => node['@id']);
    expect(names.every(Boolean)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it('refers to nothing that it does not hold', () => {
    expect(loose(graph(everything))).toEqual([]);
    expect(loose(graph(facts()))).toEqual([]);
  });

  it('is the same for the same facts', () => {
    expect(JSON.stringify(graph(everything))).toBe(JSON.stringify(graph(everything)));
  });

  it('holds no property without a value', () => {
    expect(JSON.stringify(graph(facts()))).not.toMatch(/null|\[\]|""/);
  });
});

describe('every page', () => {
  it('names the site, how to search it, and who stands behind it', () => {
    expect(find('WebSite')).toMatchObject({
      '@id': 'https://guyu.example/#website',
      publisher: { '@id': 'https://guyu.example/#organization' },
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: 'https://guyu.example/search/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
    expect(find('Organization')).toMatchObject({ name: 'Guyu', alternateName: ['谷雨'] });
  });

  it('is part of the site, and shows the way to it', () => {
    expect(find('WebPage', { breadcrumbs: crumbs })).toMatchObject({
      '@id': 'https://guyu.example/tea/#webpage',
      isPartOf: { '@id': 'https://guyu.example/#website' },
      breadcrumb: { '@id': 'https://guyu.example/tea/#breadcrumb' },
    });
    expect(find('BreadcrumbList', { breadcrumbs: crumbs })!['itemListElement']).toMatchObject([
      { position: 1, name: 'Home' },
      { position: 2, name: 'Tea', item: 'https://guyu.example/tea/' },
    ]);
    expect(find('BreadcrumbList', { breadcrumbs: crumbs.slice(0, 1) })).toBeUndefined();
  });

  it('has its picture as a thing of its own', () => {
    expect(find('ImageObject', { page: { ...facts().page, image } })).toMatchObject({
      '@id': 'https://guyu.example/tea/#primaryimage',
      url: image.url,
      width: '1200',
      caption: 'Rain',
    });
  });
});

describe('questions', () => {
  it('make the page a FAQPage, together, whatever part they come from', () => {
    const ask = (question: string) => ({ questions: [{ question, answer: 'Yes.' }] });
    const page = find('FAQPage', { parts: [ask('A?'), {}, ask('B?')] })!;
    expect(page['@type']).toEqual(['WebPage', 'FAQPage']);
    expect(page['mainEntity']).toMatchObject([
      { '@type': 'Question', name: 'A?', acceptedAnswer: { '@type': 'Answer', text: 'Yes.' } },
      { name: 'B?' },
    ]);
  });
});

describe('an article', () => {
  it('has authors, persons or teams, and is published by the house', () => {
    const authors = [team, person];
    expect(find('BlogPosting', { article, authors })).toMatchObject({
      headline: 'Tea',
      datePublished: '2026-04-20',
      dateModified: '2026-04-20',
      author: [
        { '@id': 'https://guyu.example/blog/authors/kiln/#author' },
        { '@id': 'https://guyu.example/tea/#author-Fang' },
      ],
      publisher: { '@id': 'https://guyu.example/#organization' },
      timeRequired: 'PT4M',
    });
    expect(find('Person', { authors })).toMatchObject({ name: 'Fang', jobTitle: 'Picker' });
    expect(nodes(graph(facts({ authors })))).toContainEqual(
      expect.objectContaining({
        '@type': 'Organization',
        name: 'The kiln',
        parentOrganization: { '@id': 'https://guyu.example/#organization' },
      }),
    );
  });

  it('is written by the house where nobody is named', () => {
    expect(find('BlogPosting', { article })!['author']).toEqual({
      '@id': 'https://guyu.example/#organization',
    });
  });
});

describe('what a page is about', () => {
  it('is the author, on a profile', () => {
    const page = { ...facts().page, kind: 'ProfilePage' as const };
    expect(find('ProfilePage', { page, profile: true, authors: [person] })).toMatchObject({
      mainEntity: { '@id': 'https://guyu.example/tea/#author-Fang' },
    });
  });

  it('is the house, whole, on a page about it', () => {
    const organization = { ...facts().organization, type: 'LocalBusiness', priceRange: '££' };
    expect(find('LocalBusiness', { organization })).toBeUndefined();
    expect(find('LocalBusiness', { organization, house: true })).toMatchObject({
      '@id': 'https://guyu.example/#organization',
      priceRange: '££',
    });
    expect(find('WebPage', { organization, house: true })!['about']).toEqual({
      '@id': 'https://guyu.example/#organization',
    });
  });

  it('takes the offers of the page, when it is a service or a program', () => {
    const parts = [{ offers: [{ ...offer, per: 'month' as const }] }];
    expect(find('Service', { about: service, parts })).toMatchObject({
      serviceType: 'Subscription',
      offers: [{ price: '18', priceSpecification: { unitCode: 'MON' } }],
    });
    expect(find('Product', { about: service, parts })).toBeUndefined();
    const software = {
      type: 'software' as const,
      name: 'Marquee',
      category: 'BusinessApplication',
      system: 'Linux',
    };
    expect(find('SoftwareApplication', { about: software, parts })).toMatchObject({
      applicationCategory: 'BusinessApplication',
      offers: [{ priceCurrency: 'GBP' }],
    });
  });
});

describe('offers', () => {
  const reviews = [{ author: 'Li', text: 'Good.', rating: 5 }];

  it('are products where the page is about nothing else, with what was said of them', () => {
    const parts = [{ offers: [{ ...offer, rating: { value: 4.8, count: 31 } }], reviews }];
    expect(find('Product', { parts })).toMatchObject({
      '@id': 'https://guyu.example/tea/#leaf-product',
      offers: { price: '18', priceCurrency: 'GBP', availability: 'https://schema.org/InStock' },
      aggregateRating: { ratingValue: 4.8, ratingCount: 31, bestRating: 5 },
      review: [{ author: { name: 'Li' }, reviewRating: { ratingValue: 5 } }],
    });
  });

  it('have no rating that nobody gave', () => {
    const product = find('Product', { parts: [{ offers: [offer] }] })!;
    expect(product).not.toHaveProperty('aggregateRating');
    expect(product).not.toHaveProperty('review');
  });

  it('are reviewed only where it is certain which one is meant', () => {
    const two = [offer, { ...offer, id: 'pot', name: 'Pot' }];
    expect(find('Product', { parts: [{ offers: two, reviews }] })).not.toHaveProperty('review');
    const products = nodes(
      graph(facts({ parts: [{ offers: two, reviews: [{ ...reviews[0]!, of: 'pot' }] }] })),
    ).filter((node) => node['@type'] === 'Product');
    expect(products.map((one) => 'review' in one)).toEqual([false, true]);
  });
});

describe('an event', () => {
  const about = {
    type: 'event' as const,
    name: 'Tasting',
    start: '2027-03-30T18:30:00+08:00',
    end: '2027-05-02T20:30:00+08:00',
    status: 'scheduled' as const,
    seats: 'open' as const,
    place: { name: 'Guyu', address: { locality: 'Songxi', country: 'CN' } },
    price: 0,
    currency: 'GBP',
  };

  it('says when, where, and what a seat costs, also if it costs nothing', () => {
    expect(find('Event', { about })).toMatchObject({
      startDate: '2027-03-30T18:30:00+08:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: [{ '@type': 'Place', address: { addressLocality: 'Songxi' } }],
      offers: { price: '0', priceCurrency: 'GBP' },
    });
  });

  it('may be on the web', () => {
    const online = 'https://stream.example/';
    expect(find('Event', { about: { ...about, place: undefined, online } })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [{ '@type': 'VirtualLocation', url: online }],
    });
  });
});

describe('parts', () => {
  it('can be instructions and films', () => {
    const graphed = graph(everything);
    expect(nodes(graphed).find((node) => node['@type'] === 'HowTo')).toMatchObject({
      step: [{ '@type': 'HowToStep', position: 1, name: 'Warm' }],
    });
    expect(nodes(graphed).find((node) => node['@type'] === 'VideoObject')).toMatchObject({
      uploadDate: '2026-04-19',
      duration: 'PT1M7S',
      description: 'Rain',
    });
  });
});
