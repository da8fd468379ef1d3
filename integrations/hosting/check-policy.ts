import { pageUses, type Use } from './page-uses.ts';
import { parsePolicy, scriptHash } from './policy.ts';

/** Something that a policy would keep a browser from doing. */
export interface Blocked extends Pick<Use, 'directive' | 'snippet'> {
  /** What it is, for the sentence in the report. */
  kind: Use['kind'];
}

/** Directives that stand in for one that a policy does not name (CSP 3, 6.8.3). */
const FALLBACK: Record<string, string[]> = {
  'frame-src': ['child-src', 'default-src'],
  'form-action': [],
  'base-uri': [],
};

/**
 * What a policy would block in a page, and what the policies in the page's own `<meta>` would: all of them
 * apply in a browser. `url` is the address of the site; addresses on it count as the site's own.
 */
export function checkPolicy(html: string, policy: string, url = 'https://site.invalid'): Blocked[] {
  const { uses, policies } = pageUses(html);
  const parsed = [policy, ...policies].map(parsePolicy);
  return uses
    .filter((use) => parsed.some((directives) => !allows(directives, use, url)))
    .map(({ directive, snippet, kind }) => ({ directive, snippet: short(snippet), kind }));
}

const short = (snippet: string) => {
  const line = snippet.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
};

function allows(directives: Map<string, string[]>, use: Use, url: string): boolean {
  const names = [use.directive, ...(FALLBACK[use.directive] ?? ['default-src'])];
  const sources = names.map((name) => directives.get(name)).find((found) => found !== undefined);
  if (!sources) return true;
  if (use.kind === 'address') return sources.some((source) => matches(source, use.source, url));
  // A hash or a nonce makes browsers ignore 'unsafe-inline'.
  const hashed = sources.some((source) => /^'(?:sha\d+|nonce)-/.test(source));
  if (sources.includes("'unsafe-inline'") && !hashed) return true;
  return (
    (use.kind === 'script' || use.kind === 'style') && sources.includes(scriptHash(use.source))
  );
}

/** Whether a source expression covers an address (CSP 3, 6.7.2.8). */
function matches(source: string, address: string, url: string): boolean {
  const target = URL.parse(address, url);
  if (!target || source === "'none'") return false;
  const own = new URL(url);
  if (source === "'self'") return target.host === own.host && /^https?:$/.test(target.protocol);
  if (source === '*') return /^(?:https?|wss?):$/.test(target.protocol);
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return target.protocol === source.toLowerCase();
  const [, scheme, wildcard, host, port, path] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*\.)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host) return false;
  const name = host.toLowerCase();
  return (
    target.protocol === `${scheme ?? own.protocol.slice(0, -1)}:` &&
    (wildcard ? target.hostname.endsWith(`.${name}`) : target.hostname === name) &&
    (port === '*' || (port ?? '') === target.port) &&
    (!path || (path.endsWith('/') ? target.pathname.startsWith(path) : target.pathname === path))
  );
}
