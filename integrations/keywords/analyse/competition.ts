import type { Keywords } from '../options.ts';
import { asksBrand } from './quick-wins.ts';
import type { Competition, Shown } from './findings.ts';
import type { Tables } from './tables.ts';
import type { Targets } from './targets.ts';

/** Pages of one language that compete: by what they want, then by what they are shown for. */
export function competition(
  { pairs }: Tables,
  targets: Targets,
  limits: Pick<Keywords, 'competeShare' | 'leastImpressions' | 'brand'>,
): Competition[] {
  return [...sameKeyphrase(targets), ...sameQuery(pairs, targets, limits)];
}

function sameKeyphrase({ aimed }: Targets): Competition[] {
  const groups = Map.groupBy(aimed, ({ target, phrase }) => `${target.locale}\n${phrase.key}`);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      kind: 'keyphrase',
      locale: group[0]!.target.locale,
      keyphrase: group[0]!.phrase.text,
      pages: group.map(({ target }) => target),
    }));
}

function sameQuery(
  pairs: Tables['pairs'],
  targets: Targets,
  {
    competeShare,
    leastImpressions,
    brand,
  }: Pick<Keywords, 'competeShare' | 'leastImpressions' | 'brand'>,
): Competition[] {
  const found = [...pairs].flatMap(([query, pages]): Competition[] => {
    // The brand is on every page, and engines show several on purpose.
    if (asksBrand(query, brand)) return [];
    const aimed = targets.of(query);
    const shown = [...pages].map(([key, figures]): Shown & { locale: string } => {
      const target = targets.at(key);
      return {
        page: target?.page ?? key,
        locale: targets.localeOf(query, key),
        aims: target !== undefined && aimed.includes(target),
        ...figures,
      };
    });
    return [...Map.groupBy(shown, ({ locale }) => locale)].flatMap(([locale, own]) => {
      const all = own.reduce((sum, one) => sum + one.impressions, 0);
      const strong = own.filter((one) => one.impressions >= competeShare * all);
      if (all < leastImpressions || strong.length < 2) return [];
      const sorted = strong.toSorted((a, b) => b.impressions - a.impressions);
      return [
        {
          kind: 'query' as const,
          locale,
          query,
          impressions: all,
          shown: sorted.map(({ page, aims, impressions, clicks, ctr, position }) => ({
            page,
            aims,
            impressions,
            clicks,
            ctr,
            ...(position !== undefined && { position }),
          })),
        },
      ];
    });
  });
  return found.toSorted((a, b) =>
    a.kind === 'query' && b.kind === 'query' ? b.impressions - a.impressions : 0,
  );
}
