import { escapeHtml } from '../../kit/html/escape.ts';
import { escapeMarkdown } from './escape.ts';
import { inLocale } from './in-locale.ts';
import type { PublicAsset, PublicFile } from './public-asset.ts';

/** Where and in what language something is embedded. */
export interface Place {
  /** Address that the site stands at, ended by a slash: `https://guyu.example/`. */
  url: string;
  locale: string;
  /** The default language. */
  first: string;
}

/** Code to paste elsewhere; absent where a kind has none. */
export interface EmbedCode {
  html: string;
  markdown: string;
  iframe?: string;
}

/** Frames are as wide as what they show, but no wider than this, in CSS pixels. */
const FRAME = 960;

/** An address of the site, whole. A path begins with a slash; the site may stand below a folder. */
export const absolute = (path: string, url: string): string =>
  new URL(path.replace(/^\//, ''), url).href;

/** The code with which others show an original; `file` is another size of it than the whole. */
export function embedCode(asset: PublicAsset, place: Place, file?: PublicFile): EmbedCode {
  const { locale, first, url } = place;
  const title = inLocale(asset.title, locale, first);
  const alt = inLocale(asset.alt, locale, first) ?? title;
  const page = absolute(asset.pages[locale]!, url);
  const link = `<a href="${escapeHtml(page)}">`;
  const player = asset.players?.[locale];
  if (player !== undefined) {
    const iframe = frame(absolute(player, url), title, frameSize(asset));
    return { html: iframe, iframe, markdown: `[${escapeMarkdown(title)}](${page})` };
  }
  const shown = file ?? asset.embed;
  const src = absolute(shown.path, url);
  if (!shown.type.startsWith('image/'))
    return {
      html: `<a href="${escapeHtml(src)}">${escapeHtml(title)}</a>`,
      markdown: `[${escapeMarkdown(title)}](${src})`,
    };
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${shown.width}" height="${shown.height}" loading="lazy">`;
  return {
    html: `${link}${image}</a>`,
    markdown: `[![${escapeMarkdown(alt)}](${src})](${page})`,
  };
}

/** The size of a player's frame in CSS pixels, in the proportions of the film; a sound takes a strip. */
export function frameSize({ kind, width = 16, height = 9 }: PublicAsset): {
  width: number;
  height: number;
} {
  if (kind === 'audio') return { width: 480, height: 120 };
  const wide = Math.min(FRAME, width < 64 ? FRAME : width);
  return { width: wide, height: Math.round((wide * height) / width) };
}

const frame = (src: string, title: string, { width, height }: { width: number; height: number }) =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" allow="fullscreen; picture-in-picture" loading="lazy" style="border:0;max-width:100%;aspect-ratio:${width}/${height};height:auto"></iframe>`;

/**
 * The answer of oEmbed (https://oembed.com, 2.3.4) for an original, as a file: pages name it for discovery. A
 * picture is a photo, a film a video. Undefined for what is neither.
 */
export function oEmbed(
  asset: PublicAsset,
  place: Place,
  provider: string,
): Record<string, string | number> | undefined {
  if (!asset.oembed) return undefined;
  const { locale, first, url } = place;
  const credit = inLocale(asset.credit, locale, first);
  const small = asset.sizes.find(({ id }) => id === 'og') ?? asset.sizes[0];
  const common = {
    version: '1.0',
    title: inLocale(asset.title, locale, first),
    ...(credit !== undefined && { author_name: credit }),
    provider_name: provider,
    provider_url: url,
    cache_age: 86_400,
    ...(small && {
      thumbnail_url: absolute(small.path, url),
      thumbnail_width: small.width,
      thumbnail_height: small.height,
    }),
  };
  if (asset.players)
    return {
      ...common,
      type: 'video',
      html: embedCode(asset, place).iframe!,
      ...frameSize(asset),
    };
  const { path, width, height } = asset.embed;
  return { ...common, type: 'photo', url: absolute(path, url), width: width!, height: height! };
}
