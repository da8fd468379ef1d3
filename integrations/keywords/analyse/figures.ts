import type { Row } from '../row.ts';

/** What is counted of a query, a page or both. */
export interface Figures {
  impressions: number;
  clicks: number;
  /** Clicks of an impression, from 0 to 1; 0 where nothing was shown. */
  ctr: number;
  /** Mean of the positions, weighted by impressions; unknown when no row has one. */
  position?: number | undefined;
}

/** What can be added up. */
type Counted = Pick<Row, 'impressions' | 'clicks' | 'position'>;

/** Adds rows up: counts are sums, CTR is of the sums, and a position counts as often as it was shown. */
export function figuresOf(rows: readonly Counted[]): Figures {
  let [impressions, clicks, placed, weight] = [0, 0, 0, 0];
  for (const row of rows) {
    impressions += row.impressions;
    clicks += row.clicks;
    if (row.position === undefined) continue;
    // A row that was clicked but never shown (rounding) still has a place.
    const counts = Math.max(row.impressions, 1);
    placed += row.position * counts;
    weight += counts;
  }
  return {
    impressions,
    clicks,
    ctr: impressions ? clicks / impressions : 0,
    ...(weight && { position: placed / weight }),
  };
}

/** Rows by a key; rows without one are left out. */
export function groupRows(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
