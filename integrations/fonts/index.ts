import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolder } from '../kit/cache-folder.ts';
import { formatProblems, type Problem } from '../kit/problem.ts';
import type { Usage } from './characters.ts';
import { Cutter } from './cut.ts';
import { hanFonts, type HanFonts } from './han.ts';
import { missingGlyphs } from './missing.ts';
import { readTexts, usageOfPages, usageOfTexts } from './read.ts';
import { latinFonts } from './latin.ts';
import type { FontsOptions } from './options.ts';
import { fontModules } from './virtual.ts';

export type { FontsOptions } from './options.ts';

/**
 * Self-hosted fonts. Latin is cut to the weights in use; Han is cut into slices of the characters that the
 * pages show, in a stylesheet of its own that only pages in those languages link.
 * Its address has no hash: it is known only when all pages are, and a new character in one text must not make
 * every page a new page.
 */
export default function fonts(
  options: FontsOptions,
  { warn = () => {} }: { warn?: (problems: Problem[]) => void } = {},
): AstroIntegration {
  let cutter: Cutter;
  let root: URL;
  let base = '/';
  let assets = '_astro';
  const han = (pages: Usage[]): Promise<HanFonts> =>
    hanFonts(pages, { root, options, cutter, base: `${base}${assets}/fonts/` });
  const fromTexts = () => han(usageOfTexts(readTexts(root, options)));
  const name = `${options.han.family.toLowerCase().replaceAll(/\W+/g, '-')}.css`;
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        root = config.root;
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        assets = config.build.assets;
        const folder = cacheFolder(root, 'fonts');
        cutter = new Cutter(folder);
        const latin = await latinFonts(root, options, cutter, folder);
        const plugin = fontModules({ latin, options, han: `${base}fonts/${name}` });
        updateConfig({ vite: { plugins: [plugin] } });
      },
      // In dev the slices follow the texts: a reload shows a new character in its font.
      'astro:server:setup': ({ server }) => {
        let latest: Promise<HanFonts> | undefined;
        server.middlewares.use(async (request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          if (path === `${base}fonts/${name}`) latest = fromTexts();
          else if (!path.startsWith(`${base}${assets}/fonts/`)) return next();
          try {
            const { css, files } = await (latest ??= fromTexts());
            const file = files.find(({ name: own }) => path.endsWith(`/${own}`));
            response.setHeader('content-type', file ? 'font/woff2' : 'text/css');
            response.end(file ? readFileSync(file.cut.file) : css);
          } catch (error) {
            next(error);
          }
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!options.han.locales.length) return;
        const started = performance.now();
        const out = fileURLToPath(dir);
        const pages = await usageOfPages(out, `${base}fonts/${name}`, options);
        const { css, files, missing } = await han(pages);
        mkdirSync(join(out, assets, 'fonts'), { recursive: true });
        mkdirSync(join(out, 'fonts'), { recursive: true });
        for (const file of files)
          copyFileSync(file.cut.file, join(out, assets, 'fonts', file.name));
        writeFileSync(join(out, 'fonts', name), css);
        const problems = missing.size ? missingGlyphs(missing, readTexts(root, options)) : [];
        if (problems.length) {
          warn(problems);
          logger.warn(`\n${formatProblems(problems, { color: process.stdout.isTTY })}`);
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(
          `${files.length} slices of ${options.han.family}, ${cutter.made} newly cut (${seconds} s)`,
        );
      },
    },
  };
}
