import { createHash } from 'node:crypto';
import { networkSizes, type NetworkSize } from '../../kit/network-sizes.ts';
import { endingOf } from '../kinds.ts';
import type { Asset } from '../library/asset.ts';
import type { Media } from '../options.ts';
import { FOLDER, filePath, pagePath, playerPath, publicId } from './address.ts';
import type { PublicAsset, PublicFile, PublicSize } from './public-asset.ts';
import type { Recipe } from './recipe.ts';

/** What is public of a library: what pages show, and how each of its files is made. */
export interface PublicPlan {
  assets: PublicAsset[];
  recipes: Recipe[];
}

/** A picture may be enlarged so far that nobody sees it: below this share of a format it has none. */
const LEAST = 0.75;
/** Long side of pictures that are made for download, in pixels; a drawing has no size of its own. */
const DRAWN = 2000;
const CENTRE = { x: 0.5, y: 0.5 };

/** Plans the public side of a library. The same originals and settings give the same plan. */
export function planPublic(
  library: readonly Asset[],
  options: Pick<Media, 'locales' | 'sizes' | 'background'>,
): PublicPlan {
  const plan: PublicPlan = { assets: [], recipes: [] };
  const wanted = networkSizes.filter(({ id }) => options.sizes.includes(id));
  const byFile = new Map(library.map((asset) => [asset.file, asset]));
  for (const asset of library.filter((one) => one.public && one.sound)) {
    const poster = byFile.get(asset.sidecar.poster ?? '');
    const { asset: planned, recipes } = planAsset(asset, poster, wanted, options);
    plan.assets.push(planned);
    plan.recipes.push(...recipes);
  }
  return plan;
}

function planAsset(
  asset: Asset,
  poster: Asset | undefined,
  wanted: readonly NetworkSize[],
  { locales, background }: Pick<Media, 'locales' | 'background'>,
): { asset: PublicAsset; recipes: Recipe[] } {
  const { sidecar, kind } = asset;
  const id = publicId(asset);
  const name = id.slice(id.lastIndexOf('/') + 1);
  const ids = locales.map((locale) => locale.id);
  const byLocale = (path: (locale: string) => string) =>
    Object.fromEntries(ids.map((locale) => [locale, path(locale)]));
  const recipes: Recipe[] = [];
  const add = <File extends PublicFile>(file: File, recipe: Omit<Recipe, 'path'>): File => {
    recipes.push({ path: file.path.slice(1), ...recipe });
    return file;
  };
  const original: PublicFile = add(
    {
      path: filePath(id, `${name}.${endingOf(asset.file)}`),
      type: asset.type,
      width: asset.width,
      height: asset.height,
    },
    { source: asset.path, hash: asset.hash, make: { kind: 'copy' } },
  );
  const still = kind === 'image' || kind === 'drawing' ? asset : poster;
  const focus = still?.sidecar.focus ?? CENTRE;
  const formats = kind === 'image' || kind === 'drawing' ? otherFormats(asset, id, name) : [];
  const sizes = still
    ? wanted.filter((size) => fits(still, size)).map((size) => sizeOf(id, size))
    : [];
  for (const file of formats)
    add(file, { source: asset.path, hash: asset.hash, make: { kind: 'format', ...sized(file) } });
  for (const size of sizes)
    add(size, {
      source: still!.path,
      hash: still!.hash,
      make: {
        kind: 'size',
        ...sized(size),
        focus,
        ...(still!.kind === 'drawing' && { background }),
      },
    });
  const plays = kind === 'video' || kind === 'audio';
  const shown = kind === 'drawing' ? formats[0]! : original;
  const rest = {
    file: asset.file,
    kind,
    type: asset.type,
    bytes: asset.bytes,
    width: asset.width ?? (kind === 'video' ? poster?.width : undefined),
    height: asset.height ?? (kind === 'video' ? poster?.height : undefined),
    title: sidecar.title ?? spoken(name),
    alt: sidecar.alt,
    description: sidecar.description,
    credit: sidecar.credit,
    licence: typeof sidecar.licence === 'string' ? { name: sidecar.licence } : sidecar.licence,
    tags: sidecar.tags,
    focus,
    duration: sidecar.duration,
    embed: shown,
    downloads: [original, ...formats],
    sizes,
    poster: poster?.file,
    pages: byLocale((locale) => pagePath(id, locale, ids[0]!)),
    ...(plays && { players: byLocale((locale) => playerPath(id, locale, ids[0]!)) }),
    ...(kind !== 'document' &&
      kind !== 'audio' && {
        oembed: byLocale((locale) => `/${FOLDER}/${id}/oembed.${locale}.json`),
      }),
  };
  const digest = createHash('sha256')
    .update(JSON.stringify([id, asset.hash, poster?.hash, rest]))
    .digest('base64url')
    .slice(0, 16);
  return { asset: { id, digest, ...rest }, recipes };
}

const sized = ({ type, width, height }: PublicFile) => ({ type, width: width!, height: height! });

/** `courtyard-rain` becomes `Courtyard rain`. */
const spoken = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Formats beside the original: a drawing as PNG for those who cannot use SVG, a picture as JPEG and WebP. */
function otherFormats(asset: Asset, id: string, name: string): PublicFile[] {
  const { width = 1, height = 1 } = asset;
  const scale = asset.kind === 'drawing' ? DRAWN / Math.max(width, height) : 1;
  const types = asset.kind === 'drawing' ? ['image/png'] : ['image/jpeg', 'image/webp'];
  return types
    .filter((type) => type !== asset.type)
    .map((type) => ({
      path: filePath(id, `${name}.${type === 'image/jpeg' ? 'jpg' : type.slice(6)}`),
      type,
      width: Math.round(width * scale),
      height: Math.round(height * scale),
    }));
}

/** Drawings fit every format but those much longer than high, in which nothing would be seen of them. */
function fits({ kind, width = 0, height = 0 }: Asset, size: NetworkSize): boolean {
  if (kind === 'drawing') return size.width / size.height < 4;
  const scale = Math.min(width / size.width, height / size.height);
  return scale >= LEAST;
}

const sizeOf = (id: string, { id: size, width, height, networks }: NetworkSize): PublicSize => ({
  id: size,
  path: filePath(id, `${size}.jpg`),
  type: 'image/jpeg',
  width,
  height,
  networks,
});
