import { copyFileSync, createReadStream, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { decoded } from './decoded.ts';
import { isMediaFile } from './media-file.ts';

/** Puts originals that texts link to (`/media/menu.pdf`) where the links lead. `files` are paths from the root. */
export function copyLinked(root: string, output: string, files: Iterable<string>): void {
  for (const file of files) {
    const target = join(output, file.slice('content/'.length));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, file), target);
  }
}

/** In dev every original is found where a link may lead. */
export function serveOriginals(
  { middlewares }: Pick<ViteDevServer, 'middlewares'>,
  root: string,
): void {
  middlewares.use((request, response, next) => {
    const path = decoded((request.url ?? '').replace(/[?#].*$/, ''));
    const file = join(root, 'content', path);
    if (!/^\/media\/(?!.*\.\.)/.test(path) || !isMediaFile(path) || !existsSync(file))
      return next();
    createReadStream(file).on('error', next).pipe(response);
  });
}
