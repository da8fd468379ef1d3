import { decide } from '../decide.ts';
import type { Served } from '../served.ts';

/** A test as edges know it, with the hidden addresses of its variants on one page. */
export type EdgeTest = Served & { variants: Readonly<Record<string, string>> };

/** What an edge knows of a site; it stands in the edge's own code. */
export interface EdgeSite {
  /** Tests by the address of their page. */
  pages: Readonly<Record<string, readonly EdgeTest[]>>;
  /** The control's address by the hidden one of each of its variants. */
  hidden: Readonly<Record<string, string>>;
}

/** What is asked for, as every runtime can say it. */
export interface Asked {
  method: string;
  path: string;
  search: string;
  header: (name: string) => string | null | undefined;
}

/** A cookie, `name=value`, and the moment until which it is kept, in milliseconds. */
export interface Kept {
  cookie: string;
  until: number;
}

/** What to do: show a page in place of the one asked for, or lead back. Undefined: nothing, the host does as always. */
export type Route = { show: string; keep: Kept[] } | { back: string };

/**
 * Where a request goes. One look-up for pages without a test; of several tests on a page the first that shows another
 * page than the control decides what is seen.
 */
export function routeOf(
  site: EdgeSite,
  asked: Asked,
  now: number,
  newId: () => string,
): Route | undefined {
  const { method, path, search, header } = asked;
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const tests = site.pages[path];
  if (!tests) {
    const control = site.hidden[path];
    return control === undefined || search.includes('mq=') ? undefined : { back: control + search };
  }
  let [show, cookies] = [path, header('cookie') ?? ''];
  const keep: Kept[] = [];
  for (const test of tests) {
    const visitor = {
      cookies,
      search,
      userAgent: header('user-agent') ?? '',
      language: header('accept-language') ?? '',
      optedOut: header('sec-gpc') === '1',
    };
    const decision = decide(test, visitor, now, newId);
    for (const cookie of decision.keep) keep.push({ cookie, until: test.to });
    // The next test sees what this one gave: one id for both, and groups keep apart.
    if (decision.keep.length) cookies = [cookies, ...decision.keep].filter(Boolean).join('; ');
    if (show === path) show = test.variants[decision.variant ?? ''] ?? path;
  }
  return { show, keep };
}
