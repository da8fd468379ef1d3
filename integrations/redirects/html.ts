import { addressKey, decodeAddress, namesFile } from '../kit/address.ts';
import type { Redirect } from './rule.ts';
import { redirectWords } from './words.ts';

/** A language of the site: its folder and its BCP 47 tag; the first one has no folder. */
export interface Locale {
  id: string;
  tag: string;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/**
 * A page that sends visitors on where the host cannot: at once, without script, with a link for those whose
 * browser does not. Search engines read an immediate refresh as a redirect and get the target as canonical.
 */
export function redirectPage(to: string, url: string, locales: Locale[]): string {
  const { tag } = localeOf(to, locales);
  const { title, link } = redirectWords(tag);
  const target = escape(to);
  return `<!doctype html>
<html lang="${escape(tag)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(new URL(to, url).href)}">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<p><a href="${target}">${link}</a></p>
</body>
</html>
`;
}

function localeOf(to: string, locales: Locale[]): Locale {
  const folder = to.startsWith('/') ? to.split(/[/?#]/, 2)[1] : undefined;
  return locales.find(({ id }) => id === folder) ?? locales[0] ?? { id: 'en', tag: 'en' };
}

/**
 * The file of the output that answers for an address: `/old/` and `/old` are old/index.html.
 * Undefined when no HTML file can: a prefix, another kind of file, a name that no disk takes.
 */
export function redirectFile({ from, splat }: Redirect): string | undefined {
  const path = addressKey(decodeAddress(from)).slice(1);
  if (splat || from.includes('%2F') || /[<>:"|?*]/.test(path)) return undefined;
  if (!namesFile(from)) return `${path}/index.html`;
  return /\.html?$/.test(path) ? path : undefined;
}
