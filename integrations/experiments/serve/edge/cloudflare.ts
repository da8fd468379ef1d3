import { answer } from './answer.ts';
import type { EdgeSite } from './route.ts';

/** Set by the bundler. */
declare const SITE: EdgeSite;

interface Env {
  ASSETS: { fetch: (request: Request) => Promise<Response> };
}

/** A worker of Cloudflare Pages in advanced mode (https://developers.cloudflare.com/pages/functions/advanced-mode/). */
export default {
  fetch: (request: Request, { ASSETS }: Env): Promise<Response> =>
    answer(SITE, request, (path) =>
      ASSETS.fetch(path === undefined ? request : new Request(new URL(path, request.url), request)),
    ),
};
