import { describe, expect, it } from 'vitest';
import { isHidden, linkOf, metaOf, type Page } from '../../integrations/kit/html/page.ts';
import { readPage } from '../../integrations/kit/html/read-page.ts';
import { leadsSomewhere, pages } from './site.ts';

const all = pages.map(({ path, html }) => ({ path, page: readPage(path.slice(1), html) }));
const found = all.filter(({ page }) => !isHidden(page));
const described = all.filter(({ page }) => linkOf(page, 'canonical'));

/** What is wrong with each page, a line each. */
const faults = (judge: (page: Page, path: string) => string[], of = all) =>
  of.flatMap(({ path, page }) => judge(page, path).map((fault) => `${path}: ${fault}`));

const metas = ({ head }: Page, name: string) => head.metas.filter((meta) => meta.name === name);

type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string | string[] };

/** The graph of a page; throws when it is no JSON. */
const graphOf = ({ head }: Page): Node[] => JSON.parse(head.data[0]!.text)['@graph'];

const typesOf = (path: string) => {
  const { page } = all.find((one) => one.path === path)!;
  return graphOf(page).flatMap((node) => [node['@type']].flat());
};

describe('the head of every page', () => {
  it('has one title and one description, and no tag twice', () => {
    expect(
      faults((page) => {
        const seen = page.head.metas.map(({ name, content }) => `${name} ${content}`);
        return [
          ...(page.head.titles.length === 1 ? [] : [`${page.head.titles.length} titles`]),
          ...(metas(page, 'description').length === 1 ? [] : ['not one description']),
          ...(metas(page, 'robots').length === 1 ? [] : ['not one robots tag']),
          ...seen
            .filter((tag, at) => seen.indexOf(tag) < at && !tag.startsWith('theme-color'))
            .map((tag) => `twice: ${tag}`),
        ];
      }),
    ).toEqual([]);
  });

  it('names one canonical address, which is that of the page wherever it may be found', () => {
    expect(
      faults((page, path) => {
        const links = page.head.links.filter(({ rel }) => rel.includes('canonical'));
        const { pathname } = new URL(links[0]?.href ?? 'https://none.example/none/');
        const others = page.head.links.some(({ hreflang }) => hreflang);
        if (links.length !== 1) return [`${links.length} canonical links`];
        return others && pathname !== path ? [`languages, but ${pathname} is canonical`] : [];
      }, found),
    ).toEqual([]);
    expect(found.length).toBeGreaterThan(80);
  });

  it('has a picture for previews, with its size, type and description', () => {
    expect(
      faults(
        (page) =>
          [
            'og:image',
            'og:image:width',
            'og:image:height',
            'og:image:type',
            'og:image:alt',
          ].flatMap((name) => (metaOf(page, name) ? [] : [`no ${name}`])),
        found,
      ),
    ).toEqual([]);
  });

  it('links icons, manifest and neighbours that are there', () => {
    const kinds = /^(?:icon|apple-touch-icon|manifest|prev|next)$/;
    expect(
      faults((page) =>
        page.head.links
          .filter(({ rel }) => rel.some((word) => kinds.test(word)))
          .map(({ href }) => new URL(href, 'https://guyu.example').pathname)
          .filter((href) => !leadsSomewhere(href)),
      ),
    ).toEqual([]);
    expect(all.filter(({ page }) => linkOf(page, 'next')).length).toBeGreaterThan(0);
  });
});

describe('the structured data of every page', () => {
  it('is one graph of JSON, whose names are unique and all found in it', () => {
    expect(
      faults((page) => {
        if (page.head.data.length !== 1) return [`${page.head.data.length} blocks of data`];
        const graph = graphOf(page);
        const names = graph.map((node) => node['@id'] ?? '');
        const lost: string[] = [];
        JSON.stringify(graph, (_, value: Node) => {
          if (value !== null && typeof value === 'object' && Object.keys(value).join() === '@id')
            if (!names.includes(value['@id']!)) lost.push(`refers to ${value['@id']}`);
          return value;
        });
        const twice = names.filter((name, at) => name === '' || names.indexOf(name) < at);
        return [...lost, ...twice.map((name) => `a name that is not unique: ${name}`)];
      }, described),
    ).toEqual([]);
  });

  it('says of each kind of page what it is', () => {
    expect(typesOf('/')).toEqual(
      expect.arrayContaining(['CafeOrCoffeeShop', 'WebSite', 'WebPage', 'HowTo']),
    );
    expect(typesOf('/visit/')).toEqual(
      expect.arrayContaining(['CafeOrCoffeeShop', 'ContactPage', 'FAQPage', 'BreadcrumbList']),
    );
    expect(typesOf('/spring-tasting/')).toContain('Event');
    expect(typesOf('/tea-club/')).toContain('Service');
    expect(typesOf('/gift-sets/').filter((type) => type === 'Product')).toHaveLength(3);
    expect(typesOf('/before-the-rain/')).toEqual(
      expect.arrayContaining(['Product', 'VideoObject', 'FAQPage']),
    );
    expect(typesOf('/zh-cn/blog/white-dew-tea/')).toEqual(
      expect.arrayContaining(['BlogPosting', 'Organization', 'ImageObject', 'BreadcrumbList']),
    );
    expect(typesOf('/blog/authors/kiln/')).toContain('ProfilePage');
    expect(typesOf('/blog/tags/spring/')).toContain('CollectionPage');
  });

  it('has no rating that nobody gave', () => {
    const text = all.flatMap(({ page }) => page.head.data.map((data) => data.text)).join('');
    expect(text).not.toMatch(/AggregateRating|"Review"/);
  });
});
