import type { People } from '../read/people.ts';
import type { ViewTable, VisitTable } from '../read/tables.ts';
import type { Words } from './words.ts';

/** What is counted of visits. */
export interface Counts {
  visitors: number;
  visits: number;
  views: number;
  /** Visits of one page in which nothing was done. */
  bounces: number;
  /** Milliseconds in which pages were looked at. */
  engaged: number;
}

/** Counts by a value, and what it is called. */
export interface Row extends Counts {
  value: string;
}

/** A visit's place in the table is in the report, or not. */
export type Chosen = (at: number) => boolean;

export const everyVisit: Chosen = () => true;

const none = (): Counts => ({ visitors: 0, visits: 0, views: 0, bounces: 0, engaged: 0 });

const hasBounced = ({ views, actions }: VisitTable, at: number): boolean =>
  views[at]! <= 1 && actions[at] === 0;

/** Counts of all chosen visits together. */
export function total(visits: VisitTable, people: People, chosen: Chosen = everyVisit): Counts {
  const words = { of: new Uint32Array(visits.length), size: 1, text: () => '' };
  const [row = { ...none(), value: '' }] = breakdown(visits, people, words, chosen);
  const { value: _, ...counts } = row;
  return counts;
}

/**
 * Counts of chosen visits by a value. A visitor who came by several values counts once for each of them. One pass over visitors,
 * each of whom leaves his number on the values that he has been counted for.
 */
export function breakdown(
  visits: VisitTable,
  people: People,
  words: Words,
  chosen: Chosen = everyVisit,
): Row[] {
  const rows: (Row | undefined)[] = [];
  const seen = new Int32Array(words.size).fill(-1);
  for (let person = 0; person < people.count; person += 1)
    for (let next = people.first[person]!; next < people.first[person + 1]!; next += 1) {
      const at = people.visits[next]!;
      if (!chosen(at)) continue;
      const word = words.of[at]!;
      const row = (rows[word] ??= { value: words.text(word), ...none() });
      if (seen[word] !== person) row.visitors += 1;
      seen[word] = person;
      row.visits += 1;
      row.views += visits.views[at]!;
      row.bounces += hasBounced(visits, at) ? 1 : 0;
      row.engaged += visits.engaged[at]!;
    }
  return sorted(rows.filter((row) => row !== undefined));
}

/** A page, and how it was looked at. */
export interface PageRow {
  value: string;
  visitors: number;
  visits: number;
  views: number;
  engaged: number;
  /** How far it was scrolled on average, in percent; undefined where nobody's browser told. */
  scroll: number | undefined;
}

/** Counts by page, of chosen visits. */
export function pageRows(
  visits: VisitTable,
  views: ViewTable,
  people: People,
  chosen: Chosen = everyVisit,
): PageRow[] {
  const byVisit = firstViews(visits, views);
  const rows: ((PageRow & { scrolled: number; depths: number }) | undefined)[] = [];
  const seen = new Map<number, number>();
  for (let person = 0; person < people.count; person += 1)
    for (let next = people.first[person]!; next < people.first[person + 1]!; next += 1) {
      const at = people.visits[next]!;
      if (!chosen(at)) continue;
      for (let view = byVisit[at]!; view < byVisit[at + 1]!; view += 1) {
        const page = views.page[view]!;
        const row = (rows[page] ??= {
          value: visits.textOf(page),
          visitors: 0,
          visits: 0,
          views: 0,
          engaged: 0,
          scroll: undefined,
          scrolled: 0,
          depths: 0,
        });
        if (seen.get(page) !== person) row.visitors += 1;
        seen.set(page, person);
        row.visits += 1;
        row.views += views.views[view]!;
        row.engaged += views.engaged[view]!;
        if (views.scroll[view]) {
          row.scrolled += views.scroll[view]!;
          row.depths += 1;
        }
      }
    }
  return sorted(
    rows
      .filter((row) => row !== undefined)
      .map(({ scrolled, depths, ...row }) => ({
        ...row,
        scroll: depths ? Math.round(scrolled / depths) : undefined,
      })),
  );
}

/** Where the views of each visit begin, and after the last one end. */
export function firstViews({ length }: VisitTable, views: ViewTable): Uint32Array {
  const first = new Uint32Array(length + 1);
  for (let view = 0; view < views.length; view += 1) first[views.at[view]! + 1]! += 1;
  for (let at = 0; at < length; at += 1) first[at + 1]! += first[at]!;
  return first;
}

const sorted = <One extends { visitors: number; views: number; value: string }>(
  rows: One[],
): One[] =>
  rows.sort((a, b) => b.visitors - a.visitors || b.views - a.views || (a.value < b.value ? -1 : 1));
