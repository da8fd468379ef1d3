import type { Keywords } from '../options.ts';
import { pageKey } from '../read/page-path.ts';
import type { Row, Target } from '../row.ts';
import { competition } from './competition.ts';
import { curveOf, type Curve } from './curve.ts';
import { decaying } from './decay.ts';
import type { Competition, Decay, Gaps, PageReport, QuickWin } from './findings.ts';
import { figuresOf } from './figures.ts';
import { gaps } from './gaps.ts';
import { splitPeriods, type Span } from './periods.ts';
import { asksBrand, quickWins } from './quick-wins.ts';
import { tablesOf, type Tables } from './tables.ts';
import { targetsOf, type Targets } from './targets.ts';

/** What planning asks: which words pages want, what they get, and what to do next. */
export interface Analysis {
  spans: Span[];
  curve: Curve;
  pages: PageReport[];
  quickWins: QuickWin[];
  decaying: Decay[];
  gaps: Gaps;
  competition: Competition[];
}

/** Compares what pages want to be found for with what search engines counted. With `locale`, of one language only. */
export function analyse(
  rows: readonly Row[],
  all: readonly Target[],
  options: Keywords,
  locale?: string,
): Analysis {
  const targets = targetsOf(all, options.locales);
  const { current, previous, spans } = splitPeriods(rows, options.windowDays);
  const [now, before] = [tablesOf(current), tablesOf(previous)];
  const counted = [...now.queries].filter(([query]) => !asksBrand(query, options.brand));
  const curve = curveOf(counted.map(([, figures]) => figures));
  const pages = pageReports(now, before, targets);
  const ours = <Item extends { locale: string }>(items: readonly Item[]) =>
    items.filter((item) => locale === undefined || item.locale === locale);
  const open = gaps(now, targets, pages, options);
  return {
    spans,
    curve,
    pages: ours(pages),
    quickWins: ours(quickWins(now, targets, curve, options)),
    decaying: ours(decaying(now, before, spans, targets, options)),
    gaps: {
      pages: open.pages.filter(({ target }) => ours([target]).length),
      queries: ours(open.queries),
      unseen: ours(open.unseen),
    },
    competition: ours(competition(now, targets, options)),
  };
}

/** Every page that wants something or gets something, most impressions first. */
function pageReports(now: Tables, before: Tables, targets: Targets): PageReport[] {
  const queriesAt = new Map<string, PageReport['queries']>();
  for (const [query, pages] of now.pairs)
    for (const [key, figures] of pages) {
      const target = targets.at(key);
      const aims = target !== undefined && targets.of(query, target.locale).includes(target);
      const own = queriesAt.get(key) ?? [];
      own.push({ query, aims, ...figures });
      queriesAt.set(key, own);
    }
  const keys = new Set([...targets.all.map(({ page }) => pageKey(page)), ...now.pages.keys()]);
  return [...keys]
    .map((key): PageReport => {
      const target = targets.at(key);
      const queries = (queriesAt.get(key) ?? []).toSorted((a, b) => b.impressions - a.impressions);
      const aimed = queries.filter(({ aims }) => aims);
      return {
        page: target?.page ?? key,
        target,
        locale: targets.localeOf(queries[0]?.query ?? '', key),
        figures: now.pages.get(key),
        previous: before.pages.get(key),
        ...(aimed.length && { aimed: figuresOf(aimed) }),
        queries,
      };
    })
    .toSorted(
      (a, b) =>
        (b.figures?.impressions ?? 0) - (a.figures?.impressions ?? 0) || (a.page < b.page ? -1 : 1),
    );
}
