import { extname } from 'node:path';
import type { ViteDevServer } from 'vite';
import { pressArchive, writtenFiles, type Target } from './files.ts';
import { kindOf } from './kinds.ts';
import type { Media } from './options.ts';
import { maker } from './public/make.ts';
import type { PublicPlan } from './public/plan.ts';
import { pressKitPath } from './public/press-kit.ts';

const TEXTS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** In dev a public file is made when a browser asks for it. `plan` is asked each time, since originals change. */
export function serveMedia(
  server: Pick<ViteDevServer, 'middlewares'>,
  plan: () => PublicPlan,
  options: Media,
  target: Target,
): void {
  const bytesOf = maker(target.root);
  const answer = async (path: string): Promise<{ type: string; bytes: Uint8Array } | undefined> => {
    const recipe = plan().recipes.find((one) => `/${one.path}` === path);
    if (recipe) return { type: kindOf(path)?.type ?? 'image/jpeg', bytes: await bytesOf(recipe) };
    if (path === pressKitPath) {
      const archive = await pressArchive(plan(), options, target.root);
      return archive && { type: 'application/zip', bytes: archive.bytes };
    }
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const written = writtenFiles(plan(), options, target).find((one) => `/${one.path}` === file);
    return written && { type: TEXTS[extname(file)]!, bytes: Buffer.from(written.text) };
  };
  server.middlewares.use(async (request, response, next) => {
    const [asked = ''] = (request.url ?? '').split('?');
    if (!/^\/(?:media|player)\//.test(asked)) return next();
    try {
      const found = await answer(decodeURI(asked));
      if (!found) return next();
      response.setHeader('content-type', found.type);
      response.end(found.bytes);
    } catch (error) {
      next(error);
    }
  });
}
