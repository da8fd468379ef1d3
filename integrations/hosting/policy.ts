import { createHash } from 'node:crypto';

/** What a page may do beyond the strict minimum. */
export interface Policy {
  /** The exact texts of the scripts that stand inside pages; each is allowed by its SHA-256. */
  inlineScripts: string[];
  /** Origins that forms post to, besides the site itself: https://formspree.io. */
  formActions?: string[];
  /** WebAssembly may be compiled: Pagefind needs it on search pages, nothing else does. */
  wasm?: boolean;
  /** Origins that scripts may come from, besides the site itself. */
  scripts?: string[];
  /** Origins that scripts may call, besides the site itself. */
  connect?: string[];
  /** Origins that may be shown in a frame, once a visitor asked for it. */
  frame?: string[];
  /** Other sites may show the page in a frame: only the header can say so. */
  framed?: boolean;
  /** The site is served over https: have browsers upgrade what is written as http. */
  upgrade?: boolean;
}

/** Where click-to-load embeds come from: the players' own domains that set no cookie before play. */
export const embedOrigins = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://player.bilibili.com',
  'https://codepen.io',
];

/** The source that allows one inline script: `'sha256-…'`, the Base64 of its text's SHA-256. */
export const scriptHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A Content-Security-Policy, level 3 (https://www.w3.org/TR/CSP3/), in which everything that is not named
 * is forbidden. `frame-ancestors` has no meaning in a `<meta>`, so only the header carries it.
 */
export function contentSecurityPolicy(policy: Policy, form: 'meta' | 'header' = 'meta'): string {
  const {
    inlineScripts,
    formActions = [],
    wasm,
    scripts = [],
    connect = [],
    frame = [],
    framed,
    upgrade,
  } = policy;
  const directives: [name: string, ...sources: string[]][] = [
    ['default-src', "'none'"],
    [
      'script-src',
      "'self'",
      ...scripts,
      ...inlineScripts.map(scriptHash),
      ...(wasm ? ["'wasm-unsafe-eval'"] : []),
    ],
    ['style-src', "'self'"],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['media-src', "'self'"],
    ['connect-src', "'self'", ...connect],
    ['manifest-src', "'self'"],
    ...(frame.length ? [['frame-src', ...frame] as [string, ...string[]]] : []),
    ['form-action', "'self'", ...formActions],
    ['base-uri', "'none'"],
    ...(form === 'header'
      ? [['frame-ancestors', framed ? '*' : "'none'"] as [string, ...string[]]]
      : []),
    ...(upgrade ? [['upgrade-insecure-requests'] as [string]] : []),
  ];
  return directives.map(([name, ...sources]) => [name, ...new Set(sources)].join(' ')).join('; ');
}

/** Directives and their sources, as a browser reads them: the first mention of a directive counts. */
export function parsePolicy(text: string): Map<string, string[]> {
  const directives = new Map<string, string[]>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}
