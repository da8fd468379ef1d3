import { extname } from 'node:path';
import type { ViteDevServer } from 'vite';
import { formatProblems } from '../../kit/problem.ts';
import { iconPaths, makeIcons } from './make.ts';
import type { IconOptions } from './options.ts';

const TYPES: Record<string, string> = {
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** In dev the icons are made when a browser asks for one; a changed mark is seen with the next reload. */
export function serveIcons(
  server: Pick<ViteDevServer, 'middlewares'>,
  options: IconOptions,
  { root, base, logger }: { root: string; base: string; logger: { warn(text: string): void } },
): void {
  const paths = new Set(iconPaths(options).map((path) => base + path));
  server.middlewares.use(async (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!paths.has(path)) return next();
    try {
      const { files, problems } = await makeIcons(options, root, base);
      const file = files.find((one) => `${base}${one.path}` === path);
      if (problems.length) logger.warn(formatProblems(problems, { color: false }));
      if (!file) return next();
      response.setHeader('content-type', TYPES[extname(path)]!);
      response.end(file.bytes);
    } catch (error) {
      next(error);
    }
  });
}
