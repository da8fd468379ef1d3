import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { cacheFolder } from '../kit/cache-folder.ts';
import { codeVersion } from '../kit/code-version.ts';
import { buildNow } from '../kit/now.ts';
import { formatProblems, ProblemsError } from '../kit/problem.ts';
import type { Consumer } from './consumer.ts';
import { feeds } from './feeds/feeds.ts';
import { keyFile } from './indexnow/key.ts';
import { llms } from './llms/llms.ts';
import { lintStep } from './lint/consumer.ts';
import { options as schema, type Seo, type SeoOptions } from './options.ts';
import { componentSettings } from './component/settings-of.ts';
import { seoModule } from './component/virtual.ts';
import { iconsConsumer } from './icons/consumer.ts';
import { serveIcons } from './icons/serve.ts';
import { robots } from './robots/robots.ts';
import { runConsumers } from './run.ts';
import { siteFor, type SeoSite } from './site.ts';
import { sitemap } from './sitemap/sitemap.ts';
import { toolbarApp } from './toolbar/register.ts';
import { serveReports } from './toolbar/serve.ts';

export type { GraphFacts } from './graph/graph.ts';
export type { Contribution } from './graph/contribution.ts';
export { moment } from './graph/moment.ts';
export { isPreview } from './head/preview.ts';
export { renderTags } from './head/render.ts';
export type { Facts } from './head/facts.ts';
export type { HeadSettings } from './head/settings.ts';
export { iconLinks, LOGO } from './icons/links.ts';
export { feedLinks } from './feeds/formats.ts';
export { endpoints } from './indexnow/endpoints.ts';
export { formatReports } from './indexnow/report.ts';
export { submitSite } from './indexnow/submit-site.ts';
export type { SeoOptions } from './options.ts';
export { pageTags } from './page-tags.ts';
export type { FindSource, PageSource } from './source.ts';
export { siteLinter, type LintContext } from './lint/consumer.ts';
export { editText, fixFindings } from './lint/fix/fix.ts';
export { githubReport } from './lint/report/github.ts';
export { peopleReport } from './lint/report/people.ts';
export { explainRule, rulesReport } from './lint/report/rules.ts';
export { sarifReport } from './lint/report/sarif.ts';
export type { Finding } from './lint/finding.ts';
export { ruleOf, rules } from './lint/rules.ts';
export { severityOf } from './lint/severity.ts';
export { unknownRules } from './lint/unknown-rules.ts';
export { builtPages } from './walk.ts';

/**
 * What search engines ask of a site, made from its finished pages. Place it after whatever writes pages and before
 * `redirects` and `hosting`. Throws ProblemsError with all that would hurt.
 */
export default function seo(input: SeoOptions = {}): AstroIntegration {
  const options = schema.parse(input);
  let config: AstroConfig;
  return {
    name: 'marquee/seo',
    hooks: {
      'astro:config:setup': ({ updateConfig, addDevToolbarApp, command }) => {
        const plugin = seoModule(() => componentSettings(options, config));
        updateConfig({ vite: { plugins: [plugin] } });
        if (command === 'dev' && options.lint) addDevToolbarApp(toolbarApp);
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:server:setup': ({ server, logger }) => {
        const place = placeOf(config);
        const { icons, lint, lintContext = () => ({}) } = options;
        if (icons) serveIcons(server, icons, { ...place, logger });
        if (lint)
          serveReports(server, place, () => ({
            lint,
            context: lintContext(),
            site: siteOf(options, config, place.root),
            trailingSlash: config.trailingSlash,
          }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = siteOf(options, config, fileURLToPath(dir));
        const { problems, notes } = await runConsumers(
          site.output,
          consumersOf(options, site, config),
          {
            file: cacheFolder(site.root, 'pages/seo'),
            version: versionOf(options, site, config),
          },
        );
        if (problems.some(({ severity }) => severity === 'error'))
          throw new ProblemsError(problems);
        if (problems.length) logger.warn(formatProblems(problems, { color: false }));
        for (const note of notes) logger.info(note);
      },
    },
  };
}

/** Stands for all that facts of a page are made of besides its HTML: this code, and the settings. */
const versionOf = (
  options: Seo,
  { url, locales, slashes, excluded, preview }: SeoSite,
  { trailingSlash }: AstroConfig,
): string =>
  codeVersion(
    ['./', '../kit/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url))),
    [options, url, locales, slashes, excluded, preview, trailingSlash],
  );

/** The steps in the order in which they end: what writes files first, then the linter, which looks at them. */
function consumersOf(options: Seo, site: SeoSite, config: AstroConfig): Consumer[] {
  const { lint, lintContext = () => ({}), linted = () => {} } = options;
  return [
    options.icons && iconsConsumer(options.icons, { ...site, base: placeOf(config).base }),
    options.sitemap.enabled && !site.preview && sitemap(options.sitemap, site),
    options.robots.enabled && robots(options.robots, site),
    options.feeds.enabled && feeds(options.feeds, site),
    !site.preview && keyFile(options.indexnow),
    options.llms.enabled && !site.preview && llms(options.llms, site),
    lint && lintStep(lint, site, config.trailingSlash, lintContext, linted),
  ].filter((consumer) => typeof consumer === 'object');
}

/** The project's folder, and the address that the site stands at, with slashes around it. */
const placeOf = ({ root, base }: AstroConfig) => ({
  root: fileURLToPath(root),
  base: `/${base}/`.replace(/\/+/g, '/'),
});

function siteOf(options: Seo, config: AstroConfig, output: string): SeoSite {
  const origin = options.url ?? config.site;
  if (!origin) throw new Error('seo: give url, or site in astro.config.mjs');
  return siteFor(options, {
    root: fileURLToPath(config.root),
    output,
    url: new URL(`${config.base}/`.replace(/\/+/g, '/'), origin).href,
    slashes: config.trailingSlash,
    now: buildNow(),
  });
}
