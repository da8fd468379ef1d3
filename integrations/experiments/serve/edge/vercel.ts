import { backTo, setCookies } from './headers.ts';
import { newId } from './new-id.ts';
import { routeOf, type EdgeSite } from './route.ts';

/** Set by the bundler. */
declare const SITE: EdgeSite;

/**
 * Routing middleware of Vercel: an empty answer whose headers say which file is sent, from the cache as any other. Whatever
 * goes wrong, the page that was asked for is sent (https://vercel.com/docs/build-output-api/primitives#edge-middleware).
 */
export default function middleware(request: Request): Response {
  const headers = new Headers({ 'x-middleware-next': '1' });
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { headers });
  try {
    const url = new URL(request.url);
    const header = (name: string) => request.headers.get(name);
    const route = routeOf(
      SITE,
      { path: url.pathname, search: url.search, header },
      Date.now(),
      newId,
    );
    if (!route) return new Response(null, { headers });
    if ('back' in route) return backTo(route.back);
    if (route.show !== url.pathname) {
      headers.delete('x-middleware-next');
      headers.set('x-middleware-rewrite', String(new URL(route.show, url)));
    }
    setCookies(headers, route.keep, url.protocol === 'https:');
  } catch {
    return new Response(null, { headers: { 'x-middleware-next': '1' } });
  }
  return new Response(null, { headers });
}
