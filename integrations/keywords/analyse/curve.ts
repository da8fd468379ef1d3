import type { Figures } from './figures.ts';

/** The CTR that a place usually brings, and where this is known from. */
export interface Curve {
  /** Expected share of clicks at a position, which need not be whole. */
  at(position: number): number;
  /** Points of the curve, by whole positions from 1 to 20. */
  points: number[];
  source: 'site' | 'study';
  /** Impressions that it was made of, if it is the site's own. */
  impressions: number;
}

const PLACES = 20;
/** Below this the site's own curve would be chance: 1,000 impressions, and five places with 50 each. */
const LEAST = 1000;
const LEAST_PLACE = 50;
const LEAST_PLACES = 5;

/**
 * Clicks by place in Google's results, in per cent: SISTRIX, “Why (almost) everything you knew about Google CTR is no
 * longer valid”, July 2020, over 80 million keywords. Reports of it give 28.5, 15.7, 11.0 and 8 for the first four
 * places, 2.5 for the tenth and less than 1 for each of the second page; the places between lie on a geometric
 * line through those.
 */
const STUDY = [28.5, 15.7, 11, 8, 6.6, 5.4, 4.5, 3.7, 3, 2.5, ...Array(10).fill(0.9)].map(
  (percent: number) => percent / 100,
);

/**
 * The expected CTR by position: the site's own, from all its queries, or that of a study where the site was shown too
 * seldom. The site's own means are made to fall from place to place by pooling neighbours that do not
 * (isotonic regression by pool adjacent violators: Barlow et al., Statistical Inference under Order Restrictions, 1972).
 */
export function curveOf(figures: readonly Figures[]): Curve {
  const bins = Array.from({ length: PLACES }, () => ({ clicks: 0, impressions: 0 }));
  for (const { position, clicks, impressions } of figures) {
    const bin = position === undefined ? undefined : bins[Math.round(position) - 1];
    if (!bin) continue;
    bin.clicks += clicks;
    bin.impressions += impressions;
  }
  const all = bins.reduce((sum, { impressions }) => sum + impressions, 0);
  const known = bins.filter(({ impressions }) => impressions >= LEAST_PLACE).length;
  const own = all >= LEAST && known >= LEAST_PLACES;
  const points = own ? fallingMeans(bins) : STUDY;
  return {
    points,
    at: (position) => between(points, position),
    source: own ? 'site' : 'study',
    impressions: own ? all : 0,
  };
}

interface Bin {
  clicks: number;
  impressions: number;
}

function fallingMeans(bins: readonly Bin[]): number[] {
  const pools: (Bin & { places: number })[] = [];
  for (const bin of bins) {
    pools.push({ ...bin, places: 1 });
    while (pools.length > 1 && belongs(pools.at(-2)!, pools.at(-1)!)) {
      const [above, below] = pools.splice(-2) as [(typeof pools)[0], (typeof pools)[0]];
      pools.push({
        clicks: above.clicks + below.clicks,
        impressions: above.impressions + below.impressions,
        places: above.places + below.places,
      });
    }
  }
  return pools.flatMap((pool) => Array<number>(pool.places).fill(meanOf(pool)));
}

/** Whether a place brings no less than the one above it, or one of them was never shown and so says nothing. */
const belongs = (above: Bin, below: Bin) =>
  !above.impressions || !below.impressions || meanOf(below) >= meanOf(above);

const meanOf = ({ clicks, impressions }: Bin) => (impressions ? clicks / impressions : 0);

function between(points: readonly number[], position: number): number {
  const place = Math.min(Math.max(position, 1), points.length);
  const [low, high] = [points[Math.floor(place) - 1]!, points[Math.ceil(place) - 1]!];
  return low + (high - low) * (place - Math.floor(place));
}
