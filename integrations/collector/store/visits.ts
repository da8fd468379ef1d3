import type { StoredEvent } from '../stored-event.ts';

/** After so long without an event the next one begins another visit: as GA4, Plausible and Matomo have it. Milliseconds. */
export const VISIT_GAP = 30 * 60_000;

/** Visitors whose present visit is remembered without asking the file. */
const MOST = 200_000;

/** A visit that an event may belong to; times in milliseconds since 1970. */
export interface Visit {
  visit: number;
  start: number;
  last: number;
}

/** Which visit an event belongs to. */
export class Visits {
  readonly #present = new Map<number, Visit>();
  readonly #find: (visitor: number, time: number) => Visit | undefined;

  /** @param find Looks for a visit that is not remembered: an event that was long under way belongs to an older one. */
  constructor(find: (visitor: number, time: number) => Visit | undefined) {
    this.#find = find;
  }

  visitOf({ visitor, time }: StoredEvent): number {
    const present = this.#present.get(visitor);
    if (present && belongs(present, time)) {
      present.last = Math.max(present.last, time);
      return present.visit;
    }
    const visit = this.#find(visitor, time) ?? {
      visit: newVisit(visitor, time),
      start: time,
      last: time,
    };
    visit.last = Math.max(visit.last, time);
    if (!present || visit.last > present.last) this.#remember(visitor, visit);
    return visit.visit;
  }

  /** Remembers a visit that began before this process did. */
  recall(visitor: number, visit: Visit): void {
    this.#remember(visitor, visit);
  }

  /** Visits of a transaction that failed are not there. */
  forget(): void {
    this.#present.clear();
  }

  #remember(visitor: number, visit: Visit): void {
    this.#present.delete(visitor);
    if (this.#present.size >= MOST) this.#present.delete(this.#present.keys().next().value!);
    this.#present.set(visitor, visit);
  }
}

const belongs = ({ start, last }: Visit, time: number): boolean =>
  time >= start - VISIT_GAP && time <= last + VISIT_GAP;

/** Bits of the visitor in the number of a visit; the second it began takes the 31 before them. */
const VISITOR_BITS = 2 ** 21;

/** The lowest number that a visit which began at a moment can have. */
export const firstVisitOf = (time: number): number => newVisit(0, time);

/** The same event always begins the same visit; numbers of visits grow with time, so that the file is written in its order. */
export const newVisit = (visitor: number, time: number): number =>
  Math.floor(time / 1000) * VISITOR_BITS + (visitor % VISITOR_BITS);

/** What happens without the visitor's doing: a visit of one page and these has bounced. */
export const PASSIVE: ReadonlySet<string> = new Set([
  'engagement',
  'web_vitals',
  'exposure',
  'not_found',
]);
