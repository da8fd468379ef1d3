import { stringify } from 'csv-stringify/sync';
import type { Analysis } from '../analyse/analyse.ts';
import type { Figures } from '../analyse/figures.ts';

const COLUMNS = [
  'part',
  'locale',
  'page',
  'file',
  'keyphrase',
  'query',
  'impressions',
  'clicks',
  'ctr',
  'position',
  'expected_ctr',
  'gain',
  'previous_clicks',
  'note',
] as const;

type Cells = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

const round = (value: number | undefined, digits: number) =>
  value === undefined ? undefined : Number(value.toFixed(digits));

const figures = (one: Figures | undefined): Cells => ({
  impressions: one?.impressions,
  clicks: one?.clicks,
  ctr: round(one?.ctr, 4),
  position: round(one?.position, 2),
});

/**
 * The analysis as one table for spreadsheets: a row a page, quick win, loss, gap and rival; `part` says which. Texts that
 * a spreadsheet would take for a formula are disarmed.
 */
export function csvReport({ pages, quickWins, decaying, gaps, competition }: Analysis): string {
  const rows: Cells[] = [
    ...pages.map(({ page, locale, target, figures: own, previous }) => ({
      part: 'page',
      locale,
      page,
      file: target?.file,
      keyphrase: target?.keyphrase,
      ...figures(own),
      previous_clicks: previous?.clicks,
    })),
    ...quickWins.map(({ locale, page, query, expected, gain, aims, ...own }) => ({
      part: 'quick-win',
      locale,
      page,
      query,
      ...figures(own),
      expected_ctr: round(expected, 4),
      gain: Math.round(gain),
      note: aims ? 'keyphrase' : undefined,
    })),
    ...decaying.map(({ page, locale, now, before, reason }) => ({
      part: 'decay',
      locale,
      page,
      ...figures(now),
      previous_clicks: before.clicks,
      note: reason,
    })),
    ...gaps.queries.map(({ query, locale, shown, ...own }) => ({
      part: 'query-without-page',
      locale,
      page: shown[0]?.page,
      query,
      ...figures(own),
    })),
    ...gaps.pages.map(({ target, figures: own, suggestion }) => ({
      part: 'page-without-keyphrase',
      locale: target.locale,
      page: target.page,
      file: target.file,
      query: suggestion,
      ...figures(own),
    })),
    ...gaps.unseen.map(({ locale, page, file, keyphrase }) => ({
      part: 'keyphrase-without-query',
      locale,
      page,
      file,
      keyphrase,
    })),
    ...competition.flatMap((one): Cells[] =>
      one.kind === 'keyphrase'
        ? one.pages.map(({ page, file }) => ({
            part: 'rivals',
            locale: one.locale,
            page,
            file,
            keyphrase: one.keyphrase,
          }))
        : one.shown.map(({ page, aims, ...own }) => ({
            part: 'rivals',
            locale: one.locale,
            page,
            query: one.query,
            ...figures(own),
            note: aims ? 'keyphrase' : undefined,
          })),
    ),
  ];
  return stringify(rows, { header: true, columns: [...COLUMNS], escape_formulas: true });
}
