import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { buildNow } from '../kit/now.ts';
import { formatProblems, ProblemsError } from '../kit/problem.ts';
import type { Consumer } from './consumer.ts';
import { options as schema, type Seo, type SeoOptions } from './options.ts';
import { runConsumers } from './run.ts';
import type { SeoSite } from './site.ts';

export type { SeoOptions } from './options.ts';
export type { FindSource, PageSource } from './source.ts';

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
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = siteOf(options, config, fileURLToPath(dir));
        const { problems, notes } = await runConsumers(site.output, consumersOf(options, site));
        if (problems.some(({ severity }) => severity === 'error'))
          throw new ProblemsError(problems);
        if (problems.length) logger.warn(formatProblems(problems, { color: false }));
        for (const note of notes) logger.info(note);
      },
    },
  };
}

/** The steps in the order in which they end: what writes files first, then the linter, which looks at them. */
function consumersOf(_options: Seo, _site: SeoSite): Consumer[] {
  return [];
}

function siteOf(options: Seo, config: AstroConfig, output: string): SeoSite {
  const origin = options.url ?? config.site;
  if (!origin) throw new Error('seo: give url, or site in astro.config.mjs');
  return {
    root: fileURLToPath(config.root),
    output,
    url: new URL(`${config.base}/`.replace(/\/+/g, '/'), origin).href,
    locales: options.locales.map(({ id, tag }) => ({ id, tag: tag ?? id })),
    now: buildNow(),
    preview: options.preview,
    findSource: options.findSource ?? (() => undefined),
  };
}
