import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { cacheFolder } from '../kit/cache-folder.ts';
import { formatProblems, ProblemsError, type Problem } from '../kit/problem.ts';
import type { DrawnPage, DrawOrder } from './command.ts';
import { familiesOf, options as schema, type Og, type OgOptions } from './options.ts';
import { problemsOf } from './problems.ts';
import type { Studio } from './render.ts';

export type { DrawnPage } from './command.ts';
export { templateIds, type FactsInput, type TemplateId } from './facts.ts';
export { MARKER, markerOf, PLACEHOLDER } from './html/marker.ts';
export type { OgOptions } from './options.ts';
export { problemsOfDrawn } from './problems.ts';

/** Between two words of progress, in milliseconds; a quick build says nothing. */
const QUIET_MS = 2000;

/**
 * A picture for every page, for link previews and, on request, in the sizes of networks. Pages say what it shows by
 * `<meta name="marquee:og">`; of those that don't, title and description are taken. Place it before `seo`, which
 * looks at the pages with their pictures. In dev the gallery stands at /_og/.
 */
export default function ogImages(input: OgOptions = {}): AstroIntegration {
  const options = schema.parse(input);
  let config: AstroConfig;
  let endDrawing: (() => Promise<number>) | undefined;
  let ahead = 0;
  const folder = () => cacheFolder(config.root, 'og');
  return {
    name: 'marquee/og-images',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { serveGallery } = await import('./dev/serve.ts');
        const base = `/${config.base}/`.replace(/\/+/g, '/');
        serveGallery(server, studioOf(options, config.root), {
          base,
          warn: (text) => logger.warn(text),
        });
      },
      'astro:build:start': async () => {
        const { drawAhead } = await import('./ahead.ts');
        const { sizes, plainPages, threads } = options;
        const output = fileURLToPath(config.outDir);
        const studio = studioOf(options, config.root);
        endDrawing = drawAhead(studio, { output, folder: folder(), sizes, plainPages }, threads);
      },
      // Its thread and its fonts are gone before the steps that need memory of their own.
      'astro:build:generated': async () => {
        ahead = (await endDrawing?.()) ?? 0;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const origin = config.site;
        if (!origin) throw new Error('og-images: set site in astro.config, https://…');
        const { buildPictures } = await import('./build.ts');
        const started = performance.now();
        let told = started;
        const { pictures, drawn, absent } = await buildPictures(studioOf(options, config.root), {
          output: fileURLToPath(dir),
          folder: folder(),
          assets: `${config.build.assets}/og`,
          base: `/${config.base}/`.replace(/\/+/g, '/'),
          origin,
          own: options.fonts.map(({ package: name }) => name),
          sizes: options.sizes,
          plainPages: options.plainPages,
          threads: options.threads,
          progress: (done, total) => {
            const now = performance.now();
            if (now - started < QUIET_MS || now - told < QUIET_MS / 4) return;
            told = now;
            logger.info(`drawing pictures of pages (${done}/${total})`);
          },
        });
        const fileOf = (path: string) => options.findSource?.(path)?.file ?? path;
        const problems = [...absent.map(absentFont), ...problemsOf(pictures, fileOf)];
        options.warned?.(problems);
        if (problems.some(({ severity }) => severity === 'error'))
          throw new ProblemsError(problems);
        if (problems.length) logger.warn(`\n${formatProblems(problems, { color: false })}`);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${pictures.length} pictures, ${ahead + drawn} newly drawn (${seconds} s)`);
      },
    },
  };
}

/** What all pictures of a site share, from its options. */
export const studioOf = (options: Og | OgOptions, root: URL): Studio => {
  const parsed = schema.parse(options);
  return { root, brand: parsed.brand, families: familiesOf(parsed) };
};

/** Draws pages of a running site into files: what `marquee og` does. */
export async function drawPages(studio: Studio, order: DrawOrder): Promise<DrawnPage[]> {
  // What draws is loaded only where something is drawn: pages import this door too.
  const command = await import('./command.ts');
  return command.drawPages(studio, order);
}

const absentFont = (name: string): Problem => ({
  code: 'MQ1960',
  severity: 'error',
  file: 'package.json',
  message: 'A font of the brand is not installed.',
  found: name,
  fix: `npm install ${name}`,
});
