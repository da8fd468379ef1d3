import { ORIGIN } from '../fixture/page.ts';
import { fault, laterOf } from './fault.ts';

const long = (text: string, times: number) => Array.from({ length: times }, () => text).join(' ');

export const headFaults = [
  fault('title-missing', 'an empty title', ({ page }) => (page.title = '')),
  fault('title-repeated', 'two titles', ({ page }) => (page.head = '<title>Another</title>')),
  fault(
    'title-long',
    'a title of 90 letters',
    ({ page }) => (page.title = `${page.title} ${long('and more', 5)}`),
  ),
  fault(
    'title-long',
    'a Chinese title of 40 signs',
    ({ page }) =>
      (page.title = page.heading + '这个标题写得实在太长了谁也看不完它的后半句话因为放不下'),
    { language: 'zh-CN' },
  ),
  fault('title-short', 'a title of four letters', ({ page }) => (page.title = 'Hi')),
  fault(
    'title-spaces',
    'a title with two spaces',
    ({ source }) => (source.fields['title'] = "'Green  kettle'"),
  ),
  fault(
    'title-duplicate',
    'the title of another page',
    ({ page, other }) => (page.title = other.title),
    { at: laterOf },
  ),
  fault('description-missing', 'no description', ({ page }) => (page.description = '')),
  fault(
    'description-repeated',
    'two descriptions',
    ({ page }) => (page.head = '<meta name="description" content="Another one.">'),
  ),
  fault(
    'description-long',
    'a description of 300 letters',
    ({ page }) => (page.description += long(' and so on and on', 12)),
  ),
  fault(
    'description-long',
    'a Chinese description of 100 signs',
    ({ page }) => (page.description += '还有很多很多可以说的事情都写在这里'.repeat(5)),
    { language: 'zh-CN' },
  ),
  fault(
    'description-short',
    'a description of three words',
    ({ page }) => (page.description = 'Notes on this.'),
  ),
  fault(
    'description-duplicate',
    'the description of another page',
    ({ page, other }) => (page.description = other.description),
    { at: laterOf },
  ),
  fault('canonical-missing', 'no canonical', ({ page }) => (page.canonical = undefined)),
  fault(
    'canonical-repeated',
    'two canonicals',
    ({ page }) => (page.head = `<link rel="canonical" href="${ORIGIN}/">`),
  ),
  fault('canonical-relative', 'a relative canonical', ({ page }) => (page.canonical = page.path)),
  fault(
    'canonical-elsewhere',
    'a canonical on another host',
    ({ page }) => (page.canonical = 'https://elsewhere.example/text/'),
  ),
  fault(
    'canonical-broken',
    'a canonical that points nowhere',
    ({ page }) => (page.canonical = `${ORIGIN}/gone/`),
  ),
  fault('canonical-chain', 'a canonical to a hidden page', ({ page, other, site }) => {
    page.canonical = ORIGIN + other.path;
    other.robots = 'noindex';
    site.sitemap.delete(other.path);
  }),
  fault(
    'noindex-in-sitemap',
    'a hidden page in the sitemap',
    ({ page }) => (page.robots = 'noindex'),
  ),
  fault(
    'sitemap-broken',
    'an address without a page in the sitemap',
    ({ site }) => site.sitemap.add('/no-page/'),
    { at: () => '/' },
  ),
  fault('sitemap-missing', 'a page that the sitemap lacks', ({ page, site }) =>
    site.sitemap.delete(page.path),
  ),
  fault('hreflang-invalid', 'a country for a language', ({ page }) =>
    page.alternates.push(['cn', page.path]),
  ),
  fault(
    'hreflang-self',
    'translations without the page itself',
    ({ page }) => (page.alternates = page.alternates.filter(([tag]) => tag !== 'en')),
  ),
  fault(
    'hreflang-self',
    'translations without x-default',
    ({ page }) => (page.alternates = page.alternates.filter(([tag]) => tag !== 'x-default')),
  ),
  fault('hreflang-broken', 'a translation that is not there', ({ page }) =>
    page.alternates.push(['fr', '/fr/nowhere/']),
  ),
  fault('hreflang-reciprocal', 'a translation that does not point back', ({ page, other }) =>
    page.alternates.push(['fr', other.path]),
  ),
  fault('robots-conflict', 'index and noindex', ({ page, site }) => {
    page.robots = 'index, noindex';
    site.sitemap.delete(page.path);
  }),
  fault('robots-conflict', 'noindex with a canonical elsewhere', ({ page, other, site }) => {
    page.robots = 'noindex';
    page.canonical = ORIGIN + other.path;
    site.sitemap.delete(page.path);
  }),
  fault(
    'robots-unknown',
    'a directive with a slip of the pen',
    ({ page }) => (page.robots = 'index, max-image-previw:large'),
  ),
  fault(
    'robots-blocked',
    'a page that robots.txt closes',
    ({ page, site }) => (site.robots += `User-agent: *\nDisallow: ${page.path}\n`),
  ),
  fault('og-missing', 'no og:type', ({ page }) => delete page.og['type']),
  fault('og-image-missing', 'no og:image', ({ page }) => delete page.og['image']),
  fault(
    'og-image-broken',
    'an og:image that is not there',
    ({ page }) => (page.og['image'] = `${ORIGIN}/lost.png`),
  ),
  fault('og-image-broken', 'a relative og:image', ({ page }) => (page.og['image'] = '/og.png')),
  fault('og-image-size', 'a small og:image', ({ page, site }) => {
    page.og = {
      ...page.og,
      image: `${ORIGIN}/small.png`,
      'image:width': '300',
      'image:height': '200',
    };
    site.files.add('small.png');
    site.sizes.set('/small.png', { width: 300, height: 200 });
  }),
  fault('og-image-size', 'an og:image that lies about its size', ({ page, site }) => {
    page.og['image'] = `${ORIGIN}/lie.png`;
    site.files.add('lie.png');
    site.sizes.set('/lie.png', { width: 1600, height: 840 });
  }),
  fault('viewport-missing', 'a fixed viewport', ({ page }) => (page.viewport = 'width=1024')),
  fault(
    'viewport-missing',
    'a viewport that forbids zooming',
    ({ page }) => (page.viewport += ', user-scalable=no'),
  ),
  fault(
    'icon-missing',
    'a home page without icon',
    ({ site }) => (site.pages.get('/zh-cn/')!.icon = false),
    { at: () => '/zh-cn/' },
  ),
];
