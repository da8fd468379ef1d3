import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { addressOfFile } from '../kit/address.ts';
import { filesBelow, writeOutput } from '../kit/output.ts';
import { formatProblems, ProblemsError } from '../kit/problem.ts';
import { options as schema, type RedirectsOptions } from './options.ts';
import { planRedirects } from './plan.ts';
import { keepRedirects } from './preview.ts';
import { readRedirects } from './read.ts';
import { resolveRedirects } from './resolve.ts';

export { redirects as redirectsSchema } from './schema.ts';
export { followRedirects } from './preview.ts';
export { readRedirects } from './read.ts';
export { resolveRedirects } from './resolve.ts';
export type { Redirect, RedirectRule } from './rule.ts';
export type { RedirectsOptions } from './options.ts';

/**
 * Sends old addresses to new ones in the way that the host understands. Place it after whatever writes pages and
 * before `hosting`. Throws ProblemsError with all that is wrong, once the pages are built and known.
 */
export default function redirects(input: RedirectsOptions = {}): AstroIntegration {
  const options = schema.parse(input);
  let config: AstroConfig;
  return {
    name: 'marquee/redirects',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const url = options.url ?? config.site;
        if (!url) throw new Error('redirects: give url, or site in astro.config.mjs');
        const written = readRedirects(
          await listed(new URL(options.file, config.root)),
          options.file,
        );
        const given = typeof options.rules === 'function' ? await options.rules() : options.rules;
        const output = fileURLToPath(dir);
        const files = await filesBelow(output);
        const { trailingSlash } = config;
        const resolved = resolveRedirects(
          [...given, ...written.rules],
          new Set(files.map(addressOfFile)),
          { trailingSlash, url },
        );
        const problems = [...written.problems, ...resolved.problems];
        if (problems.length) throw new ProblemsError(problems);

        const plan = planRedirects({ ...options, url, redirects: resolved.redirects, files });
        writeOutput(output, plan.files);
        keepRedirects(fileURLToPath(config.root), plan.made);
        if (plan.problems.length) logger.warn(formatProblems(plan.problems, { color: false }));
        logger.info(`${resolved.redirects.length} redirects for ${options.host}`);
      },
    },
  };
}

/** The text of the list; none when the site has no list. */
async function listed(file: URL): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
