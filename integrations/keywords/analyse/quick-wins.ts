import type { Keywords } from '../options.ts';
import type { Curve } from './curve.ts';
import type { Figures } from './figures.ts';
import type { QuickWin } from './findings.ts';
import type { Tables } from './tables.ts';
import type { Targets } from './targets.ts';

type Limits = Pick<Keywords, 'winFrom' | 'winUntil' | 'leastImpressions' | 'brand'>;

/** Whether a query asks for the brand itself. */
export const asksBrand = (query: string, brand: readonly string[]): boolean =>
  brand.some((name) => query.toLowerCase().includes(name.toLowerCase()));

/** Queries between the positions of the limits, shown often enough, with a CTR below the expected one; most to gain first. */
export function quickWins(
  { pairs, queries }: Tables,
  targets: Targets,
  curve: Curve,
  { winFrom, winUntil, leastImpressions, brand }: Limits,
): QuickWin[] {
  const win = (query: string, figures: Figures, page?: string): QuickWin[] => {
    const { position, impressions, ctr, clicks } = figures;
    if (position === undefined || position < winFrom || position > winUntil) return [];
    if (impressions < leastImpressions || asksBrand(query, brand)) return [];
    const expected = curve.at(position);
    const gain = expected * impressions - clicks;
    // Less than one click is rounding.
    if (ctr >= expected || gain < 1) return [];
    const target = page === undefined ? undefined : targets.at(page);
    const locale = targets.localeOf(query, page);
    const aims = targets.of(query, locale).some((one) => !page || one === target);
    return [
      {
        query,
        locale,
        aims,
        ...figures,
        position,
        expected,
        gain,
        ...(page && { page: target?.page ?? page }),
      },
    ];
  };
  const found = [...queries.keys(), ...[...pairs.keys()].filter((query) => !queries.has(query))];
  return found
    .flatMap((query) => {
      const own = pairs.get(query);
      return own
        ? [...own].flatMap(([page, figures]) => win(query, figures, page))
        : win(query, queries.get(query)!);
    })
    .toSorted((a, b) => b.gain - a.gain || (a.query < b.query ? -1 : 1));
}
