import { tags } from './tags.ts';

/** Something in a page that a Content-Security-Policy decides about. */
export interface Use {
  /** The directive that decides. */
  directive: string;
  /** What is loaded or run: an address, or the text of a script or style that stands in the page. */
  source: string;
  kind: 'address' | 'script' | 'style' | 'handler' | 'style-attribute' | 'javascript-address';
  /** How it looks in the page, for the person who is to find it. */
  snippet: string;
}

/** Elements and attributes that load something. */
const LOADS: Record<string, Record<string, string>> = {
  script: { src: 'script-src' },
  img: { src: 'img-src', srcset: 'img-src' },
  source: { src: 'media-src', srcset: 'img-src' },
  video: { src: 'media-src', poster: 'img-src' },
  audio: { src: 'media-src' },
  track: { src: 'media-src' },
  iframe: { src: 'frame-src' },
  object: { data: 'object-src' },
  embed: { src: 'object-src' },
  form: { action: 'form-action' },
  button: { formaction: 'form-action' },
  input: { formaction: 'form-action', src: 'img-src' },
  base: { href: 'base-uri' },
  use: { href: 'img-src', 'xlink:href': 'img-src' },
  image: { href: 'img-src', 'xlink:href': 'img-src' },
};

const LINKS: Record<string, string> = {
  stylesheet: 'style-src',
  icon: 'img-src',
  'apple-touch-icon': 'img-src',
  manifest: 'manifest-src',
  modulepreload: 'script-src',
};
const PRELOADS: Record<string, string> = {
  script: 'script-src',
  style: 'style-src',
  font: 'font-src',
  image: 'img-src',
  fetch: 'connect-src',
};

/** Scripts that browsers run or obey; any other type is a block of data. */
const SCRIPT_TYPE =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** Reads a page once and gives what it loads and runs, and the policies in its own `<meta>` elements. */
export function pageUses(html: string): { uses: Use[]; policies: string[] } {
  const uses: Use[] = [];
  const policies: string[] = [];
  for (const { name, attributes, text } of tags(html)) {
    for (const [attribute, value] of attributes)
      uses.push(...attributeUses(name, attribute, value));
    const get = (attribute: string) => attributes.get(attribute) ?? '';
    if (name === 'link') uses.push(...linkUses(get));
    else if (name === 'meta' && get('http-equiv').toLowerCase() === 'content-security-policy')
      policies.push(get('content'));
    else if (name === 'style') uses.push(inPage('style', text));
    else if (name === 'script' && !attributes.has('src') && SCRIPT_TYPE.test(get('type').trim()))
      uses.push(inPage('script', text));
  }
  return { uses, policies };
}

const inPage = (kind: 'script' | 'style', text: string): Use => ({
  directive: `${kind}-src`,
  source: text,
  kind,
  snippet: `<${kind}>${text.trim()}`,
});

const address = (directive: string, element: string, attribute: string, source: string): Use => ({
  directive,
  source,
  kind: 'address',
  snippet: `<${element} ${attribute}="${source}">`,
});

/** Attributes whose value is an address; a title or a description may begin with `javascript:`. */
const ADDRESS =
  /^(?:href|xlink:href|src|srcset|action|formaction|data|poster|background|cite|ping|to|from|values)$/;

function attributeUses(element: string, attribute: string, value: string): Use[] {
  const use = (kind: Use['kind'], directive: string): Use[] => [
    { kind, directive, source: value, snippet: `<${element} ${attribute}="${value}">` },
  ];
  if (attribute === 'style') return use('style-attribute', 'style-src');
  if (/^on[a-z]+$/.test(attribute)) return use('handler', 'script-src');
  if (ADDRESS.test(attribute) && /^\s*javascript:/i.test(value))
    return use('javascript-address', 'script-src');
  const directive = LOADS[element]?.[attribute];
  if (!directive) return [];
  const sources = attribute === 'srcset' ? candidates(value) : [value.trim()];
  return sources
    .filter((source) => source && !source.startsWith('#'))
    .map((source) => address(directive, element, attribute, source));
}

function linkUses(get: (attribute: string) => string): Use[] {
  const href = get('href').trim();
  return get('rel')
    .toLowerCase()
    .split(/\s+/)
    .map((rel) => (rel === 'preload' ? PRELOADS[get('as')] : LINKS[rel]))
    .filter((directive) => directive !== undefined && href !== '')
    .map((directive) => address(directive!, 'link', 'href', href));
}

/** The addresses of a srcset; a comma inside an address has no space after it. */
const candidates = (srcset: string) =>
  srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/, 1)[0] ?? '');
