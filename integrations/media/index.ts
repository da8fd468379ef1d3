import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { buildNow } from '../kit/now.ts';
import { formatProblems, ProblemsError, type Problem } from '../kit/problem.ts';
import { writePublic, type Target } from './files.ts';
import { inspectMedia, type Inspected } from './inspect.ts';
import { inspectFirst, inspectNext } from './inspect-once.ts';
import { endingOf, kinds } from './kinds.ts';
import { judge } from './library/judge.ts';
import { options as schema, type Media, type MediaOptions } from './options.ts';
import { planPublic, type PublicPlan } from './public/plan.ts';
import { serveMedia } from './serve.ts';
import { mediaModule } from './virtual.ts';

export { concerns, type Concern } from './findings/findings.ts';
export { mediaJson, mediaReport } from './findings/report.ts';
export type { Inspected } from './inspect.ts';
export { mediaSettings, type MediaOptions, type MediaSettings } from './options.ts';
export { embedCode, frameSize } from './public/embed.ts';
export { PLAYERS } from './public/address.ts';
export type { PublicAsset, PublicFile, PublicSize } from './public/public-asset.ts';
export type { PressKit } from './public/press-kit.ts';
export { sidecar } from './sidecar.ts';
export { networks, shareLinks, type Network, type ShareLink } from './share/links.ts';

/** What speaks against a file as an original of the library: nothing, for one that is right. Never throws. */
export async function checkOriginal(
  path: string,
  bytes: Uint8Array,
  input: MediaOptions = {},
): Promise<Problem[]> {
  const kind = kinds[endingOf(path)];
  if (!kind) return [];
  return (await judge(path, bytes, kind, schema.parse(input).limits.pixels * 1e6)).problems;
}

/** Everything that is known of a project's library and wrong with it; see inspect.ts. */
export const checkMedia = (root: string, input: MediaOptions, now: Date): Promise<Inspected> =>
  inspectFirst(root, schema.parse(input), now);

/**
 * The media library of a site: checks the originals, gives pages what is public of them (`virtual:marquee/media`), and
 * writes their sizes, players, oEmbed answers and the press kit. Place it before `marquee/seo` and `hosting`.
 * Throws ProblemsError when an original is not right.
 */
export default function media(input: MediaOptions = {}): AstroIntegration {
  const options = schema.parse(input);
  let config: AstroConfig;
  let plan: PublicPlan = { assets: [], recipes: [] };
  const read = async (root: string, inspect = inspectMedia) => {
    const inspected = await inspect(root, options, buildNow());
    plan = planPublic(inspected.assets, options);
    return inspected.problems;
  };
  return {
    name: 'marquee/media',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, logger }) => {
        if (command === 'preview') return;
        const problems = await read(fileURLToPath(config.root), inspectNext);
        updateConfig({ vite: { plugins: [mediaModule(() => plan, options)] } });
        if (options.checked || problems.length === 0) return;
        if (command === 'build' && problems.some(({ severity }) => severity === 'error'))
          throw new ProblemsError(problems);
        logger.warn(`\n${formatProblems(problems, { color: false })}`);
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:server:setup': ({ server, logger }) => {
        const target = targetOf(config);
        serveMedia(server, () => plan, options, target);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(`${target.root}${options.folder}/`)) return;
          read(target.root)
            .then(() => server.ws.send({ type: 'full-reload' }))
            .catch((error: unknown) => logger.error(String(error)));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const problems = await writePublic(plan, options, targetOf(config), fileURLToPath(dir));
        if (problems.length > 0) throw new ProblemsError(problems);
        logger.info(`${plan.assets.length} public originals in ${plan.recipes.length} files`);
      },
    },
  };
}

function targetOf({ root, base, site }: AstroConfig): Target {
  const folder = `/${base}/`.replace(/\/+/g, '/');
  if (!site) throw new Error('media: give site in astro.config.mjs, for addresses that others use');
  return { root: fileURLToPath(root), base: folder, url: new URL(folder, site).href };
}

export type { Media };
