import { encodeAddress } from '../kit/address.ts';
import { redirectAt, targetFor, type RedirectIndex } from './follow.ts';
import type { RedirectStatus } from './schema.ts';

/** What a host says of an address that is redirected. */
export interface Answer {
  status: RedirectStatus;
  /** Absent when the address is gone. */
  location?: string;
}

/**
 * The answer of a host to an address as a browser sends it, path and query; undefined where no redirect begins. The query is
 * passed on unless the target has its own.
 */
export function answerFor(index: RedirectIndex, address: string): Answer | undefined {
  const [path = '', ...query] = address.split('?');
  const asked = encodeAddress(path);
  const redirect = asked === undefined ? undefined : redirectAt(index, asked);
  if (!redirect || asked === undefined) return undefined;
  const to = targetFor(redirect, asked);
  if (to === undefined) return { status: redirect.status };
  const [page = '', fragment] = to.split('#');
  const passed = query.length > 0 && !page.includes('?') ? `?${query.join('?')}` : '';
  return {
    status: redirect.status,
    location: `${page}${passed}${fragment === undefined ? '' : `#${fragment}`}`,
  };
}
