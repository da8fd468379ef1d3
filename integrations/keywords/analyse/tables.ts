import { pageKey } from '../read/page-path.ts';
import { kindOf, type Engine, type Kind, type Row } from '../row.ts';
import { figuresOf, groupRows, type Figures } from './figures.ts';

/** The rows of one period, as questions are asked of them. */
export interface Tables {
  /** By page, as `pageKey` names it. */
  pages: ReadonlyMap<string, Figures>;
  /** By query, in lower case. */
  queries: ReadonlyMap<string, Figures>;
  /** By query, then by page. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, Figures>>;
}

/**
 * Makes tables of rows without counting anything twice. Totals of pages come from tables of pages where an engine
 * has one, since rows by query and page lack the queries that so few people asked that engines keep them back; totals
 * of queries likewise.
 */
export function tablesOf(rows: readonly Row[]): Tables {
  const has = new Set(rows.map((row) => `${row.engine} ${kindOf(row)}`));
  const from = (kind: Kind) =>
    rows.filter((row) => {
      const wanted = (engine: Engine) => (has.has(`${engine} ${kind}`) ? kind : 'both');
      return kindOf(row) === wanted(row.engine);
    });
  const sums = (own: readonly Row[], keyOf: (row: Row) => string | undefined) =>
    new Map([...groupRows(own, keyOf)].map(([key, group]) => [key, figuresOf(group)]));
  const both = rows.filter((row) => kindOf(row) === 'both');
  return {
    pages: sums(from('page'), ({ page }) => page && pageKey(page)),
    queries: sums(from('query'), queryKey),
    pairs: new Map(
      [...groupRows(both, queryKey)].map(([query, group]) => [
        query,
        sums(group, ({ page }) => pageKey(page!)),
      ]),
    ),
  };
}

const queryKey = ({ query }: Row) => query?.toLowerCase();
