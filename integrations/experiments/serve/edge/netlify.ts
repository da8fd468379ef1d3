import { answer } from './answer.ts';
import type { EdgeSite } from './route.ts';

/** Set by the bundler. */
declare const SITE: EdgeSite;
declare const PATHS: string[];

interface Context {
  next: () => Promise<Response>;
}

/** An edge function of Netlify (https://docs.netlify.com/build/edge-functions/api/). */
export default (request: Request, { next }: Context): Promise<Response> =>
  answer(SITE, request, (path) =>
    // Hidden addresses have no edge function: this does not come back here.
    path === undefined ? next() : fetch(new URL(path, request.url), { headers: request.headers }),
  );

export const config = { path: PATHS };
