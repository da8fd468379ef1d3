import type { Asset } from '../library/asset.ts';
import type { Use } from '../library/uses.ts';
import type { MediaSettings } from '../options.ts';
import { duplicatesOf, type Duplicates } from './duplicates.ts';

/** What may be said of an original. */
export const concerns = ['unused', 'missing-alt', 'expired', 'large'] as const;
export type Concern = (typeof concerns)[number];

/** An original and what there is to say of it. */
export interface Listed {
  asset: Asset;
  uses: readonly Use[];
  /** Languages in which nothing says what it shows. */
  missingAlt: string[];
  concerns: Concern[];
}

/** The library, as `marquee media` lists it. */
export interface Overview {
  listed: Listed[];
  duplicates: Duplicates[];
}

/** Goes through the library: `now` decides which rights have run out, `locales` which texts are missing. */
export function overviewOf(
  assets: readonly Asset[],
  uses: ReadonlyMap<string, Use[]>,
  {
    limits,
    locales,
    now,
  }: Pick<MediaSettings, 'limits'> & { locales: readonly string[]; now: Date },
): Overview {
  const listed = assets.map((asset): Listed => {
    const own = uses.get(asset.file) ?? [];
    const missingAlt = needsAlt(asset) ? locales.filter((id) => !hasAlt(asset, id)) : [];
    const found: Record<Concern, boolean> = {
      unused: own.length === 0 && !asset.public,
      'missing-alt': missingAlt.length > 0,
      expired: isExpired(asset, now),
      large: asset.bytes > limits[asset.kind] * 1e6,
    };
    return { asset, uses: own, missingAlt, concerns: concerns.filter((one) => found[one]) };
  });
  return { listed, duplicates: duplicatesOf(assets) };
}

/** Pictures that others get need words of their own; within a page the page describes them. */
const needsAlt = ({ kind, public: open }: Asset) =>
  (kind === 'image' || kind === 'drawing') && open;

function hasAlt({ sidecar: { alt } }: Asset, locale: string): boolean {
  return typeof alt === 'string' || alt?.[locale] !== undefined;
}

/** Rights end at midnight UTC of the day that the sidecar names. */
export const isExpired = ({ sidecar }: Pick<Asset, 'sidecar'>, now: Date): boolean =>
  sidecar.expires !== undefined && new Date(sidecar.expires) <= now;
