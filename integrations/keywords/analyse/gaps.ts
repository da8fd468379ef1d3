import { pageKey } from '../read/page-path.ts';
import type { Keywords } from '../options.ts';
import { figuresOf } from './figures.ts';
import type { Gaps, PageReport, Shown } from './findings.ts';
import { asksBrand } from './quick-wins.ts';
import type { Tables } from './tables.ts';
import type { Targets } from './targets.ts';

/** What is missing on either side: pages that want nothing, queries that nobody wants, wishes that are not met. */
export function gaps(
  { queries, pairs }: Tables,
  targets: Targets,
  pages: readonly PageReport[],
  { leastImpressions, brand }: Pick<Keywords, 'leastImpressions' | 'brand'>,
): Gaps {
  const reports = new Map(pages.map((report) => [pageKey(report.page), report]));
  const reportOf = (page: string) => reports.get(pageKey(page));
  const all = new Map([
    ...[...pairs].map(([query, own]) => [query, figuresOf([...own.values()])] as const),
    ...queries,
  ]);
  return {
    pages: targets.all
      .filter(({ keyphrase }) => !keyphrase)
      .map((target) => {
        const report = reportOf(target.page);
        return {
          target,
          figures: report?.figures,
          suggestion: report?.queries.find(({ query }) => !asksBrand(query, brand))?.query,
        };
      })
      .toSorted((a, b) => (b.figures?.impressions ?? 0) - (a.figures?.impressions ?? 0)),
    queries: [...all]
      .filter(
        ([query, { impressions }]) =>
          impressions >= leastImpressions && !asksBrand(query, brand) && !targets.of(query).length,
      )
      .map(([query, figures]) => {
        const shown = [...(pairs.get(query) ?? [])]
          .map(([key, own]): Shown => ({ page: targets.at(key)?.page ?? key, aims: false, ...own }))
          .toSorted((a, b) => b.impressions - a.impressions);
        return { query, locale: targets.localeOf(query, shown[0]?.page), shown, ...figures };
      })
      .toSorted((a, b) => b.impressions - a.impressions || (a.query < b.query ? -1 : 1)),
    unseen:
      queries.size + pairs.size
        ? targets.aimed
            .filter(
              ({ target }) =>
                ![...all.keys()].some((query) => targets.of(query, target.locale).includes(target)),
            )
            .map(({ target }) => target)
        : [],
  };
}
