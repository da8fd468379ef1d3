import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { sizeOf } from '../../kit/network-sizes.ts';
import { formatProblems } from '../../kit/problem.ts';
import { facts as schema } from '../facts.ts';
import { problemsOfDrawn } from '../problems.ts';
import { Renderer, type Studio } from '../render.ts';
import { crawl, visit } from './crawl.ts';
import { galleryPage, sizesPage } from './gallery.ts';

/** In dev: the gallery at /_og/, and the picture of any page in any size, drawn as the page now is. */
export function serveGallery(
  server: ViteDevServer,
  studio: Studio,
  { base, warn }: { base: string; warn: (text: string) => void },
): void {
  const renderer = new Renderer(studio);
  let pages: Promise<string[]> | undefined;
  const origin = () => server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  const allPages = async (from: string) => {
    pages ??= crawl(from, base).then((all) => all.map(({ path }) => path));
    return pages;
  };

  const draw = async (from: string, query: URLSearchParams, response: ServerResponse) => {
    const size = sizeOf(query.get('size') ?? 'og');
    const path = query.get('page') ?? base;
    const page = size && path.startsWith('/') ? await visit(from, path) : undefined;
    if (!size || !page?.facts) {
      response.statusCode = 404;
      return void response.end();
    }
    const template = query.get('template') ?? page.facts.template;
    const { width, height } = size;
    const facts = schema.parse({ ...page.facts, template });
    const { bytes, type, flaws } = await renderer.render({ facts, width, height });
    if (flaws.length) {
      warn(formatProblems(problemsOfDrawn([{ page: path, flaws }]), { color: false }));
    }
    response.setHeader('content-type', type);
    response.setHeader('cache-control', 'no-store');
    response.end(bytes);
  };

  server.middlewares.use(async (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const from = origin();
    if (!url.pathname.startsWith(`${base}_og/`) || !from) return next();
    try {
      if (url.pathname === `${base}_og/picture`)
        return await draw(from, url.searchParams, response);
      const page = url.searchParams.get('page');
      const html = page
        ? sizesPage(base, page, url.searchParams.get('template') ?? undefined)
        : galleryPage(base, await allPages(from));
      response.setHeader('content-type', 'text/html; charset=utf-8');
      // Vite's client reloads the gallery when a text is saved.
      response.end(await server.transformIndexHtml(url.pathname, html));
    } catch (error) {
      next(error);
    }
  });
}
