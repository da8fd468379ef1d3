import type { Target } from '../row.ts';
import type { Figures } from './figures.ts';

/** A page on which a query is shown. */
export interface Shown extends Figures {
  page: string;
  /** Whether the page wants to be found for it. */
  aims: boolean;
}

/** A page with what it wants and what it gets. */
export interface PageReport {
  page: string;
  /** Nothing when no file of the content stands behind the page. */
  target?: Target | undefined;
  locale: string;
  figures?: Figures | undefined;
  previous?: Figures | undefined;
  /** Of the queries that its keyphrase stands in. */
  aimed?: Figures | undefined;
  /** What it is shown for, most impressions first. */
  queries: ({ query: string; aims: boolean } & Figures)[];
}

/** A query that is nearly on top, and is clicked less than its place would bring. */
export interface QuickWin extends Figures {
  query: string;
  page?: string | undefined;
  locale: string;
  aims: boolean;
  position: number;
  /** CTR that the place usually brings. */
  expected: number;
  /** Clicks that the usual CTR would bring besides, in the same period. */
  gain: number;
}

/** A page that has lost clicks, and the likeliest reason. */
export interface Decay {
  page: string;
  locale: string;
  now: Figures;
  before: Figures;
  /** Share of the clicks that is lost, counted by the day where periods differ in length. */
  lost: number;
  reason: 'position' | 'demand' | 'ctr';
}

/** What is missing: texts without a keyphrase, and queries without a text. */
export interface Gaps {
  /** With the query that it is shown for most, which may be the keyphrase that it lacks. */
  pages: { target: Target; figures?: Figures | undefined; suggestion?: string | undefined }[];
  queries: ({ query: string; locale: string; shown: Shown[] } & Figures)[];
  /** Keyphrases for which the page was never shown, though there is data of its engine. */
  unseen: Target[];
}

/** Two pages of a language that want, or are shown for, the same. */
export type Competition =
  | { kind: 'keyphrase'; locale: string; keyphrase: string; pages: Target[] }
  | { kind: 'query'; locale: string; query: string; impressions: number; shown: Shown[] };
