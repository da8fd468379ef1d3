import { backTo, setCookies } from './headers.ts';
import { newId } from '../new-id.ts';
import { routeOf, type EdgeSite } from './route.ts';

/** Set by the bundler. */
declare const SITE: EdgeSite;

/**
 * Routing middleware of Vercel: an empty answer whose headers say which file is sent, from the cache as any other. Whatever
 * goes wrong, the page that was asked for is sent (https://vercel.com/docs/build-output-api/primitives#edge-middleware).
 */
export default function middleware(request: Request): Response {
  try {
    return answered(request) ?? next();
  } catch {
    return next();
  }
}

const next = () => new Response(null, { headers: { 'x-middleware-next': '1' } });

function answered({ url, method, headers: sent }: Request): Response | undefined {
  const { pathname: path, search, protocol } = new URL(url);
  const asked = { method, path, search, header: (name: string) => sent.get(name) };
  const route = routeOf(SITE, asked, Date.now(), newId);
  if (!route || 'back' in route) return route && backTo(route.back);
  const response = next();
  if (route.show !== path) {
    response.headers.delete('x-middleware-next');
    response.headers.set('x-middleware-rewrite', String(new URL(route.show, url)));
  }
  setCookies(response.headers, route.keep, protocol === 'https:');
  return response;
}
