import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import analytics from './integrations/analytics/index.ts';
import content, { readSite } from './integrations/content/index.ts';
import editor from './integrations/editor/index.ts';
import experiments from './integrations/experiments/index.ts';
import fonts from './integrations/fonts/index.ts';
import gallery from './integrations/gallery/index.ts';
import hosting from './integrations/hosting/index.ts';
import { markdownOptions } from './integrations/markdown/index.ts';
import { imageOptions } from './integrations/pictures/index.ts';
import ogImages from './integrations/og-images/index.ts';
import media, { sidecar } from './integrations/media/index.ts';
import pdf from './integrations/pdf/index.ts';
import publish from './integrations/publish/index.ts';
import redirects, { redirectsSchema } from './integrations/redirects/index.ts';
import search from './integrations/search/index.ts';
import seo from './integrations/seo/index.ts';
import { agreementSchema } from './integrations/sla/index.ts';
import { aliasRules } from './src/content/alias-rules.ts';
import { calendarRules } from './src/content/calendar-rules.ts';
import { shortRules } from './src/content/campaigns.ts';
import { checkOptions } from './src/content/checks.ts';
import { consentFor, runningTests } from './src/content/experiments.ts';
import { fontOptions } from './src/content/fonts.ts';
import { mediaOptions } from './src/content/media-options.ts';
import { lintContext } from './src/content/lint.ts';
import { ogOptions } from './src/content/og-options.ts';
import { scheduledNext } from './src/content/planned.ts';
import { policyOf } from './src/content/policy.ts';
import { seoOptions } from './src/content/seo-options.ts';
import { sourceFinder } from './src/content/sources.ts';
import { dictionary } from './src/i18n/dictionary.ts';
import { site as schema } from './src/schemas/site.ts';

const { site } = readSite(process.cwd(), schema);
const checks = checkOptions(site);
let found = { entries: [], problems: [] };
let findSource;
let findings = [];
let cards = [];
let tested = {};
let prints = [];

/** Kept for later steps; in dev the content is checked again after each change. */
const checked = (all) => {
  found = all;
  findSource = undefined;
};

// Without settings nothing can be built: then only the checks run, and say why.
const built = site && {
  site: site.url,
  markdown: await markdownOptions({
    locales: site.locales.map(({ id }) => id),
    texts: (locale) => ({ ...dictionary(locale).media, ...dictionary(locale).blog }),
  }),
};

const source = (path) => (findSource ??= sourceFinder(found.entries, site))(path);

// In the order in which they work: checks first, then what works on the finished pages; publish puts all of it
// in the place of the last site.
const builders = site && [
  mdx(),
  analytics(site.analytics, () => ({
    notFound: '[data-not-found]',
    experiments: runningTests(found.entries, site, checks.now).length > 0,
  })),
  editor({
    schemas: { site: schema, redirects: redirectsSchema, media: sidecar, sla: agreementSchema },
  }),
  gallery({ entrypoint: './src/pages/_gallery/Gallery.astro' }),
  fonts(fontOptions(site)),
  search(),
  // Before seo, which looks at pages with their pictures.
  ogImages({
    ...ogOptions(site),
    findSource: (path) => source(path),
    warned: (all) => (cards = all),
  }),
  pdf({ findSource: (path) => source(path), warned: (all) => (prints = all) }),
  media({ ...mediaOptions(site), checked: true }),
  seo({
    ...seoOptions(site),
    findSource: (path) => source(path),
    lint: site.seo.lint,
    lintContext: () => lintContext(process.cwd(), found.entries, site, checks.now),
    linted: (all) => (findings = all),
  }),
  redirects({
    host: site.host,
    locales: site.locales,
    rules: () => [
      ...aliasRules(found.entries, site, checks.now),
      ...shortRules(found.entries, site, checks.now),
      ...calendarRules(site, checks.now),
    ],
  }),
  experiments({
    // Landing pages have their variants among them (src/pages/[...landing].astro).
    routes: {
      '/_v/[...locale]/blog/[slug]/[key]': './src/pages/_variants/Post.astro',
      '/_v/[...locale]/splash/[splash]/[key]': './src/pages/_variants/Splash.astro',
    },
    host: site.experiments.by === 'host' ? site.host : undefined,
    consent: consentFor(site),
    tests: () => runningTests(found.entries, site, checks.now),
    served: (parts) => (tested = parts),
  }),
  hosting({
    personal: () => tested,
    host: site.host,
    locales: site.locales,
    policy: policyOf(site),
    immutable: ['/_astro/'],
    framed: ['/player/'],
  }),
  publish({
    findFile: (path) => source(path)?.file,
    scheduled: () => scheduledNext(found.entries, site, checks.now),
    warnings: () =>
      found.problems.length +
      cards.length +
      prints.length +
      findings.filter(({ severity }) => severity === 'warning').length,
  }),
];

export default defineConfig({
  ...built,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  // A class is shorter than an attribute, on every element of every page.
  scopedStyleStrategy: 'class',
  // contentIntellisense: editors complete the front matter of Markdown and MDX.
  experimental: { incrementalBuild: true, contentIntellisense: true },
  image: imageOptions(),
  integrations: [content({ ...checks, checked }), ...(builders ?? [])],
  // Small scripts stay files: an inlined one would need a hash of its own in the security policy.
  vite: { build: { assetsInlineLimit: 0 } },
});
