import { contentSecurityPolicy } from '../../hosting/index.ts';
import { PLAYERS } from './address.ts';
import { absolute, type Place } from './embed.ts';
import { escapeHtml } from '../../kit/html/escape.ts';
import { inLocale } from './in-locale.ts';
import type { PublicAsset } from './public-asset.ts';

/** Path of the players' style sheet below the output. */
export const playerStyles = `${PLAYERS}/player.css`;

/** What a player's page says besides the film. */
export interface PlayerWords {
  /** Who publishes it. */
  name: string;
  /** BCP 47 tag of its language. */
  language: string;
}

/**
 * The page that plays a film or sound within other sites: the browser's own controls, no script, one style sheet,
 * and a link back. `base` is the address that the site stands at, with slashes around it.
 */
export function playerPage(
  asset: PublicAsset,
  place: Place,
  { name, language }: PlayerWords,
  base: string,
): string {
  const { locale, first, url } = place;
  const title = escapeHtml(inLocale(asset.title, locale, first));
  const at = (path: string) => escapeHtml(base + path.replace(/^\//, ''));
  const page = absolute(asset.pages[locale]!, url);
  const poster = asset.sizes.find(({ id }) => id === 'wide') ?? asset.sizes[0];
  const size = asset.width ? ` width="${asset.width}" height="${asset.height}"` : '';
  const media =
    asset.kind === 'video'
      ? `<video controls playsinline preload="none"${size}${poster ? ` poster="${at(poster.path)}"` : ''} aria-label="${title}">`
      : `<audio controls preload="none" aria-label="${title}">`;
  const policy = contentSecurityPolicy({ inlineScripts: [], upgrade: url.startsWith('https:') });
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${escapeHtml(name)}</title>
<meta name="description" content="${escapeHtml(inLocale(asset.description ?? asset.alt ?? asset.title, locale, first))}">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${at(playerStyles)}">
</head>
<body class="${asset.kind}">
<main>
${media}
<source src="${at(asset.embed.path)}" type="${escapeHtml(asset.type)}">
<a href="${at(asset.embed.path)}">${title}</a>
</${asset.kind}>
<h1><a href="${escapeHtml(page)}" target="_blank" rel="noopener">${title} <span>${escapeHtml(name)}</span></a></h1>
</main>
</body>
</html>
`;
}

/** Dark, since a film stands in it whatever the page around is like. */
export const playerCss = `:root{color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;background:#111315;color:#ece6d9;font:16px/1.4 Georgia,'Songti SC','Noto Serif CJK SC',serif}
main{display:grid;height:100dvh;min-height:7rem;position:relative}
video{width:100%;height:100%;object-fit:contain;background:#111315}
audio{width:100%;align-self:end}
h1{position:absolute;inset:0 0 auto;margin:0;font-size:.9375rem;font-weight:400;pointer-events:none;background:linear-gradient(rgb(17 19 21/.82),rgb(17 19 21/.62) 60%,transparent)}
h1 a{display:inline-flex;flex-wrap:wrap;gap:0 .6em;padding:.75rem 1rem 1.5rem;min-height:2.75rem;color:inherit;text-decoration:none;pointer-events:auto}
h1 a:hover{text-decoration:underline;text-underline-offset:.22em}
h1 span{color:#c3bcae}
:focus-visible{outline:2px solid #a9c08f;outline-offset:-3px}
`;
