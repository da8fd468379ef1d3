import { assign } from '../assign/assign.ts';
import { matches } from './matches.ts';
import { ID_COOKIE, type Served } from './served.ts';

declare const GROUPS: boolean | undefined;
declare const CONSENT: boolean | undefined;

/** What is known of a visitor before anything is shown. */
export interface Visitor {
  /** The cookies, as the header or the browser gives them. */
  cookies: string;
  /** The query of the address, with its question mark. */
  search: string;
  userAgent: string;
  language: string;
  /** Global Privacy Control: no identity, no test. */
  optedOut: boolean | undefined;
}

export interface Decision {
  /** Undefined for one who takes no part: he is shown the control, and not counted. */
  variant?: string | undefined;
  /** Somebody looks at a variant: nothing is kept, nothing is counted. */
  preview?: boolean;
  /** Cookies to be kept, `name=value`. */
  keep: string[];
}

/** The value of a cookie; undefined for none. */
export const cookieOf = (cookies: string, name: string): string | undefined =>
  cookies.match(`(?:^|; ?)${name}=([^;]*)`)?.[1];

/**
 * Which variant a visitor is shown. Whatever cookies and addresses say, the answer is one of the test's own variants or
 * none: a name that is not known counts as nothing, an id that is not of our form is given anew.
 */
export function decide(test: Served, visitor: Visitor, now: number, newId: () => string): Decision {
  const { names, cookie, id } = test;
  const { cookies, search } = visitor;
  const asked = names.find((name) => search.includes(`mq=${id}:${name}`));
  if (asked) return { variant: asked, preview: true, keep: [] };
  if (visitor.optedOut || now < test.from || now > test.to) return { keep: [] };
  if (
    (typeof CONSENT === 'undefined' || CONSENT) &&
    test.consent &&
    !cookieOf(cookies, test.consent.cookie)?.includes(test.consent.includes)
  )
    return { keep: [] };
  const kept = cookieOf(cookies, cookie)?.replace('!', '');
  if (names.includes(kept!)) return { variant: kept, keep: [] };
  if (
    (typeof GROUPS === 'undefined' || GROUPS) &&
    test.apart?.some((other) => cookieOf(cookies, other))
  )
    return { keep: [] };
  if (!matches(test.audience, visitor)) return { keep: [] };
  const known = cookieOf(cookies, ID_COOKIE);
  const own = /^[0-9a-f]{32}$/.test(known!) ? known! : newId();
  const variant = assign(test, own) ?? undefined;
  const keep = own === known ? [] : [`${ID_COOKIE}=${own}`];
  if (variant) keep.push(`${cookie}=${variant}`);
  return { variant, keep };
}
