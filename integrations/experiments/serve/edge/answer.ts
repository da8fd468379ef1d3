import { backTo, setCookies } from './headers.ts';
import { newId } from '../new-id.ts';
import { routeOf, type EdgeSite } from './route.ts';

/** Fetches a file of the site: another address than the one asked for, or that one. */
export type Fetcher = (path?: string) => Promise<Response>;

/**
 * Answers a request at an edge, before any cache that is shared. Whatever goes wrong, the visitor gets what he would have
 * got without us.
 */
export async function answer(
  site: EdgeSite,
  request: Request,
  fetcher: Fetcher,
): Promise<Response> {
  try {
    return (await tested(site, request, fetcher)) ?? (await fetcher());
  } catch {
    return fetcher();
  }
}

async function tested(site: EdgeSite, request: Request, fetcher: Fetcher) {
  const { pathname: path, search, protocol } = new URL(request.url);
  const { method, headers } = request;
  const asked = { method, path, search, header: (name: string) => headers.get(name) };
  const route = routeOf(site, asked, Date.now(), newId);
  if (!route) return undefined;
  if ('back' in route) return backTo(route.back);
  const found = await fetcher(route.show === path ? undefined : route.show);
  if (!found.ok && found.status !== 304 && route.show !== path) return undefined;
  const response = new Response(found.body, found);
  // What one visitor is shown, no cache may show to another.
  response.headers.set('cache-control', 'private, no-cache');
  response.headers.delete('x-robots-tag');
  setCookies(response.headers, route.keep, protocol === 'https:');
  return response;
}
