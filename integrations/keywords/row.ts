/** Who counted. */
export type Engine = 'google' | 'bing' | 'yandex';

/** A span of days, both ends included, as ISO days; the beginning is not always known. */
export interface Period {
  from?: string | undefined;
  until: string;
}

/** One row of an export: how often something was shown and clicked. */
export interface Row {
  engine: Engine;
  /** File from the project's root, and line counted from 1. */
  file: string;
  line: number;
  query?: string | undefined;
  /** Address from the site's root, encoded as browsers send it: `/blog/grain-rain/`. */
  page?: string | undefined;
  /** ISO day, where the export has a column of days. */
  date?: string | undefined;
  /** The days that the whole file is about, where its name says so. */
  period?: Period | undefined;
  impressions: number;
  clicks: number;
  /** Mean position of the site, from 1; unknown where the engine gives none. */
  position?: number | undefined;
}

/** What a row is about: a query, a page, a query on a page, or only a day. */
export type Kind = 'query' | 'page' | 'both' | 'day';

export const kindOf = ({ query, page }: Pick<Row, 'query' | 'page'>): Kind =>
  query !== undefined && page !== undefined
    ? 'both'
    : query !== undefined
      ? 'query'
      : page !== undefined
        ? 'page'
        : 'day';

/** A page of the site, and what it wants to be found for. */
export interface Target {
  /** Address from the site's root. */
  page: string;
  /** Source file from the project's root, with the line of its keyphrase, or of its beginning. */
  file: string;
  line?: number | undefined;
  /** Id of the language. */
  locale: string;
  title: string;
  keyphrase?: string | undefined;
}
