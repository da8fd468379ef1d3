import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { cacheFolder } from '../kit/cache-folder.ts';
import { formatProblems } from '../kit/problem.ts';
import { options as schema, type PdfOptions } from './options.ts';
import { printSite } from './print-site.ts';
import { pdfModule } from './virtual.ts';
import { workingChromium } from './working-chromium.ts';

export { PRINT_MARKER, printOrder } from './printable.ts';
export type { PdfOptions } from './options.ts';

/**
 * Prints built pages that ask for it by `<meta name="marquee:pdf" content="/where/it/goes.pdf">`, by their own print
 * style, with a Chromium of this machine. Pages learn from `virtual:marquee/pdf` whether there will be a PDF. Place it
 * before `marquee/seo`, which looks at links.
 */
export default function pdf(input: PdfOptions = {}): AstroIntegration {
  const options = schema.parse(input);
  let config: AstroConfig;
  let browser: Promise<string | undefined> | undefined;
  const find = () => (browser ??= workingChromium());
  return {
    name: 'marquee/pdf',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const printing = async () => command === 'build' && (await find()) !== undefined;
        updateConfig({ vite: { plugins: [pdfModule(printing)] } });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { printed, problems } = await printSite({
          output: fileURLToPath(dir),
          folder: options.cache ?? cacheFolder(config.root, 'pdf'),
          base: `/${config.base}/`.replace(/\/+/g, '/'),
          browser: await find(),
          fileOf: (path) => options.findSource?.(path)?.file ?? path,
        });
        options.warned?.(problems);
        if (problems.length) logger.warn(`\n${formatProblems(problems, { color: false })}`);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        if (printed.length) logger.info(`${printed.length} pages as PDF (${seconds} s)`);
      },
    },
  };
}
