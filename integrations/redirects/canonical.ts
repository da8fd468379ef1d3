import { encodeAddress } from '../kit/address.ts';
import type { Problem } from '../kit/problem.ts';
import type { Redirect, RedirectRule } from './rule.ts';

/** Anything of an address that a redirect cannot carry, said to the person who wrote it. */
class Refused {
  readonly message: string;
  readonly found: string;
  readonly fix: string;
  constructor(message: string, found: string, fix: string) {
    [this.message, this.found, this.fix] = [message, found, fix];
  }
}

/**
 * Brings a written rule into canonical form. `origin` (https://guyu.example) makes absolute targets on
 * this very site internal ones. Gives the redirect, or the problem with it (MQ1107).
 */
export function canonical(rule: RedirectRule, origin?: string): Redirect | Problem {
  const from = canonicalFrom(rule.from);
  const to =
    rule.to === undefined ? undefined : canonicalTo(rule.to, rule.from.endsWith('*'), origin);
  const refused = [from, to].find((part) => part instanceof Refused);
  if (refused instanceof Refused) return refusal(rule, refused);
  const status = rule.status ?? 301;
  return {
    ...(from as Pick<Redirect, 'from' | 'splat'>),
    ...(typeof to === 'string' ? { to } : {}),
    status,
    source: rule.source,
  };
}

const refusal = (rule: RedirectRule, { message, found, fix }: Refused): Problem => ({
  code: 'MQ1107',
  severity: 'error',
  ...rule.source,
  message,
  found,
  fix,
});

function canonicalFrom(text: string): Pick<Redirect, 'from' | 'splat'> | Refused {
  const splat = text.endsWith('/*');
  const path = splat ? text.slice(0, -1) : text;
  if (/[?#]/.test(path))
    return new Refused(
      'A redirect starts at a path: what follows ? or # is not part of it.',
      text,
      `from: ${path.split(/[?#]/, 1)[0]}`,
    );
  if (path.includes('*'))
    return new Refused('* may only stand at the end, after a slash.', text, 'from: /old/*');
  const encoded = path.startsWith('/') ? encodeAddress(path) : undefined;
  if (encoded === undefined)
    return new Refused(
      'This is not an address on the site.',
      text,
      'write a path such as /old/, without .., //, \\ or a lone %',
    );
  if (encoded === '/')
    return new Refused(
      splat ? 'This would redirect the whole site.' : 'The home page cannot be redirected.',
      text,
      'name the part of the site that moved: /old/*',
    );
  return { from: encoded, splat };
}

function canonicalTo(text: string, splat: boolean, origin?: string): string | Refused {
  const count = text.split(':splat').length - 1;
  if (count > 0 && !splat) return new Refused(':splat needs a * in from.', text, 'from: /old/*');
  if (count > 1 || (count === 1 && !/^[^?#]*\/:splat/.test(text)))
    return new Refused(':splat stands once, after a slash of the path.', text, 'to: /new/:splat');
  if (/^https?:\/\//i.test(text)) return canonicalUrl(text, origin);
  const [, path = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(text) ?? [];
  const encoded = path.startsWith('/') ? encodeAddress(path) : undefined;
  return encoded === undefined
    ? new Refused(
        'A redirect leads to a path on this site or to an http address.',
        text,
        'to: /new/\nor\nto: https://example.com/new/',
      )
    : encoded + encodeTail(tail);
}

function canonicalUrl(text: string, origin?: string): string | Refused {
  const url = URL.parse(text);
  if (!url || url.username || url.password)
    return new Refused('This is not a complete address.', text, 'to: https://example.com/new/');
  if (origin && url.origin === new URL(origin).origin)
    return `${url.pathname}${url.search}${url.hash}`;
  return url.href;
}

/** Query and fragment, encoded by the rules of the URL standard. */
function encodeTail(tail: string): string {
  const url = new URL(tail, 'https://x.invalid/');
  return url.search + url.hash;
}
