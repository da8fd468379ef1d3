import type { People } from '../read/people.ts';
import type { Happening, VisitTable } from '../read/tables.ts';
import type { Chosen } from '../reports/counts.ts';
import type { Words } from '../reports/words.ts';

/** How one visitor came, visit by visit, until he converted or the period ended. */
export interface Path {
  /** What each visit came by, and when: the oldest first. */
  touches: readonly { by: string; time: number }[];
  /** When he converted; undefined for those who did not. */
  converted?: number | undefined;
  /** Worth of the conversion; 0 where it has none. */
  value: number;
}

/** Days before a conversion in which a visit can have led to it: GA4's default for most of its goals is 90. */
export const LOOKBACK = 90;

/**
 * Paths of all visitors. Every conversion of a visitor ends a path, and the next begins after it; direct visits stand in a
 * path only where it has no others (GA4 leaves them out as well).
 */
export function pathsOf(
  visits: VisitTable,
  people: People,
  words: Words,
  conversions: readonly Happening[],
  chosen: Chosen,
): Path[] {
  const byPerson = Map.groupBy(
    conversions.filter(({ at }) => chosen(at)),
    ({ at }) => people.of[at]!,
  );
  const paths: Path[] = [];
  for (let person = 0; person < people.count; person += 1) {
    const own = people.visits
      .subarray(people.first[person]!, people.first[person + 1]!)
      .filter((at) => chosen(at));
    const touches = Array.from(own, (at) => ({
      by: words.text(words.of[at]!),
      time: visits.start[at]!,
    }));
    let after = -Infinity;
    for (const { time, value } of byPerson.get(person) ?? []) {
      const led = touches.filter(
        (touch) =>
          touch.time > after && touch.time <= time && time - touch.time <= LOOKBACK * 86_400_000,
      );
      // A second conversion of the same visit was led to by what led to the first.
      const known = led.length ? led : touches.filter((touch) => touch.time <= time).slice(-1);
      paths.push({ touches: withoutDirect(known), converted: time, value });
      after = time;
    }
    const rest = touches.filter(({ time }) => time > after);
    if (rest.length) paths.push({ touches: withoutDirect(rest), value: 0 });
  }
  return paths;
}

const DIRECT = new Set(['Direct', '(direct)']);

function withoutDirect(touches: Path['touches']): Path['touches'] {
  const others = touches.filter(({ by }) => !DIRECT.has(by));
  return others.length ? others : touches.slice(-1);
}
