import { cleanPage, ORIGIN } from '../fixture/page.ts';
import { addPage, type FixtureSite } from '../fixture/site.ts';
import type { FixturePage } from '../fixture/page.ts';
import { addBody, fault, itemOf, type Plot } from './fault.ts';

/** Adds a right variant of a page, and gives it to be spoilt. */
function variantOf({ site, page }: Plot): Plot {
  const path = `/_v${page.path}short/`;
  addBody(
    { page, source: site.sources.get(page.path)! } as Plot,
    '<form action="/thanks" data-goal="signup"></form>',
  );
  const variant: FixturePage = {
    ...cleanPage(0, page.language),
    ...page,
    path,
    data: structuredClone(page.data),
    canonical: ORIGIN + page.path,
    robots: 'noindex, follow',
    alternates: [],
  };
  addPage(site, variant);
  site.sitemap.delete(path);
  site.sources.set(path, {
    fields: { blocks: '' },
    body: 'headline: Another',
    takesKeyphrase: false,
  });
  return { site, page: variant, source: site.sources.get(path)!, other: page };
}

const spoilt = (rule: string, what: string, spoil: (plot: Plot) => void) =>
  fault(rule, what, (plot) => spoil(variantOf(plot)), {
    at: ({ page }) => `/_v${page.path}short/`,
  });

export const variantFaults = [
  spoilt('variant-title', 'another title', ({ page }) => (page.title = 'Another title')),
  spoilt('variant-canonical', 'no canonical', ({ page }) => (page.canonical = undefined)),
  spoilt('variant-listed', 'to be found', ({ page }) => (page.robots = undefined)),
  spoilt(
    'variant-links',
    'a link more',
    ({ page }) => (page.body += '<p><a href="/zh-cn/">Another language</a></p>'),
  ),
  spoilt('variant-links', 'a link less', ({ page, other }) => {
    other.body += '<p><a href="/zh-cn/">Another language</a></p>';
    page.body = page.body.replace('/zh-cn/', '#end');
  }),
  spoilt(
    'variant-goals',
    'another goal',
    ({ page }) => (page.body = page.body.replace('data-goal="signup"', 'data-goal="demo"')),
  ),
  spoilt(
    'variant-data',
    'another date',
    (plot) => (itemOf(plot, 'BlogPosting')['datePublished'] = '2020-01-01'),
  ),
];

/** A right variant, which must have no finding. */
export const addCleanVariant = (site: FixtureSite, page: FixturePage) =>
  variantOf({ site, page, source: site.sources.get(page.path)!, other: page }).page.path;
