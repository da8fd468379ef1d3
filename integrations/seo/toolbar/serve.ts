import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { fetchOwnPage } from './fetch-page.ts';
import { pageReport, type ReportContext } from './report.ts';

/** Where the dev server answers what it finds on a page: `?page=/blog/`. */
export const ENDPOINT = '/_marquee/search.json';

/** Answers reports on pages of the dev server. `told` is asked each time, so that saved files count. */
export function serveReports(
  server: Pick<ViteDevServer, 'middlewares'>,
  { root, base }: { root: string; base: string },
  told: () => Omit<ReportContext, 'open'>,
): void {
  const open: ReportContext['open'] = (file, line) =>
    `${base}__open-in-editor?file=${encodeURIComponent(`${join(root, file)}:${line ?? 1}:1`)}`;
  server.middlewares.use(async (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (`/${url.pathname.replace(base, '')}`.replace(/^\/\//, '/') !== ENDPOINT) return next();
    const answer = (status: number, value: unknown) => {
      response.statusCode = status;
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.setHeader('cache-control', 'no-store');
      response.end(JSON.stringify(value));
    };
    const path = url.searchParams.get('page') ?? '';
    if (!/^\/(?!\/)[^\s]*$/.test(path) || path.includes(ENDPOINT))
      return answer(400, { error: 'Say which page: ?page=/blog/' });
    try {
      const { status, html } = await fetchOwnPage(request, base.replace(/\/$/, '') + path);
      if (status !== 200) return answer(404, { error: `The page answers ${status}.` });
      answer(200, pageReport(new URL(path, url).pathname, html, { ...told(), open }));
    } catch (error) {
      next(error);
    }
  });
}
