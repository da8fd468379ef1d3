import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { cacheFolder } from '../kit/cache-folder.ts';
import { copyFiles, filesBelow, writeOutput } from '../kit/output.ts';
import { formatProblems, ProblemsError } from '../kit/problem.ts';
import { checkOutput } from './check-output.ts';
import { options as schema, type Hosting, type HostingOptions } from './options.ts';
import { planHosting, type HostPlan } from './plan.ts';
import { notFoundCopies, servingRules } from './rules.ts';

export { checkPolicy } from './check-policy.ts';
export { contentSecurityPolicy, embedOrigins, scriptHash, type Policy } from './policy.ts';
export type { HostingOptions } from './options.ts';

/**
 * Makes the output ready for its host: checks every page against the security policy, then writes headers,
 * caching rules and whatever else the host reads. Place it last: it must see all that others write.
 * Throws ProblemsError when the policy would block part of a page.
 */
export default function hosting(input: HostingOptions = {}): AstroIntegration {
  const options = schema.parse(input);
  let config: AstroConfig;
  return {
    name: 'marquee/hosting',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const url = options.url ?? config.site;
        if (!url) throw new Error('hosting: give url, or site in astro.config.mjs');
        const output = fileURLToPath(dir);
        const personal = options.personal?.() ?? {};
        const inlineScripts = [...options.policy.inlineScripts, ...(personal.scripts ?? [])];
        const settings: Hosting = { ...options, url, policy: { ...options.policy, inlineScripts } };

        const files = await withNotFoundPages(output);
        const rules = servingRules(settings, files, personal.personal);
        const blocked = checkOutput(
          output,
          files,
          rules,
          url,
          cacheFolder(config.root, 'pages/hosting'),
        );
        if (blocked.length) throw new ProblemsError(blocked);

        const before = {
          personal,
          redirects: await textIfAny(join(output, '_redirects')),
          vercel: await textIfAny(join(output, 'vercel.json')),
        };
        const plan = planHosting(settings, rules, before, config.trailingSlash);
        writeOutput(output, plan.files);
        if (plan.vercelOutput) await writeVercelOutput(fileURLToPath(config.root), output, plan);
        if (plan.problems.length) logger.warn(formatProblems(plan.problems, { color: false }));
        const names = plan.files.map(({ path }) => path).join(', ') || 'nothing to write';
        logger.info(`security policy holds on every page; ${options.host}: ${names}`);
      },
    },
  };
}

async function withNotFoundPages(output: string): Promise<string[]> {
  const files = await filesBelow(output);
  const copies = notFoundCopies(files);
  for (const { from, to } of copies)
    writeOutput(output, [{ path: to, text: await readFile(join(output, from), 'utf8') }]);
  return [...files, ...copies.map(({ to }) => to)];
}

/** Vercel's Build Output: the site's files beside the configuration, both made anew. */
async function writeVercelOutput(root: string, output: string, plan: HostPlan): Promise<void> {
  const target = join(root, '.vercel', 'output');
  await rm(target, { recursive: true, force: true });
  const files = (await filesBelow(output)).filter((file) => file !== 'vercel.json');
  copyFiles(output, join(target, 'static'), files);
  writeOutput(target, plan.vercelOutput ?? []);
}

async function textIfAny(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
