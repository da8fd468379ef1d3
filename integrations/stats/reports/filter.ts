import type { ViewTable, VisitTable } from '../read/tables.ts';
import { firstViews, type Chosen } from './counts.ts';
import { DIMENSIONS, wordsOf, type Dimension } from './words.ts';

/** Visits of which something is so, or is not: `source=google`, `page=/blog/*`, `country!=CN`. */
export interface Filter {
  dimension: Dimension | 'page';
  /** Any of these; `*` stands for any letters. */
  values: readonly string[];
  not: boolean;
}

/** What can be filtered by. */
export const FILTERS: readonly string[] = [...DIMENSIONS, 'page'];

/** Reads a filter as people write it: `channel=Email,Referral`. Undefined where it is none. */
export function readFilter(text: string): Filter | undefined {
  const [, dimension = '', not, values = ''] = /^(\w+)(!?)=(.+)$/.exec(text) ?? [];
  if (!FILTERS.includes(dimension)) return undefined;
  return {
    dimension: dimension as Filter['dimension'],
    values: values.split(',').map((value) => value.trim()),
    not: not === '!',
  };
}

/** Whether a text is one of the values, in which `*` stands for any letters; capitals do not matter. */
export function matcher(values: readonly string[]): (text: string) => boolean {
  const patterns = values.map(
    (value) =>
      new RegExp(`^${value.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i'),
  );
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/** Which visits all filters let through. */
export function chosenBy(
  filters: readonly Filter[],
  visits: VisitTable,
  views: () => Promise<ViewTable>,
): Promise<Chosen> {
  return filters.reduce<Promise<Chosen>>(
    async (others, filter) => {
      const before = await others;
      const own =
        filter.dimension === 'page'
          ? byPage(filter, visits, await views())
          : byWord({ ...filter, dimension: filter.dimension }, visits);
      return (at) => before(at) && own(at);
    },
    Promise.resolve(() => true),
  );
}

function byWord(
  { dimension, values, not }: Filter & { dimension: Dimension },
  visits: VisitTable,
): Chosen {
  const words = wordsOf(visits, dimension);
  const matches = matcher(values);
  const known = new Map<number, boolean>();
  return (at) => {
    const word = words.of[at]!;
    const match = known.get(word) ?? matches(words.text(word));
    known.set(word, match);
    return match !== not;
  };
}

function byPage({ values, not }: Filter, visits: VisitTable, views: ViewTable): Chosen {
  const matches = matcher(values);
  const known = new Map<number, boolean>();
  const first = firstViews(visits, views);
  return (at) => {
    for (let view = first[at]!; view < first[at + 1]!; view += 1) {
      const page = views.page[view]!;
      const match = known.get(page) ?? matches(visits.textOf(page));
      known.set(page, match);
      if (match) return !not;
    }
    return not;
  };
}
