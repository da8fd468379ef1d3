import type { DatabaseSync } from 'node:sqlite';
import type { StoredEvent } from '../../stored-event.ts';

/** After so long without an event the next one begins another visit: as GA4, Plausible and Matomo have it. Milliseconds. */
export const VISIT_GAP = 30 * 60_000;

/** Visitors whose present visit is remembered without asking the file. */
const MOST = 200_000;

interface Visit {
  visit: number;
  start: number;
  last: number;
}

/** Which visit an event belongs to. */
export class Visits {
  readonly #present = new Map<number, Visit>();
  readonly #find;

  constructor(db: DatabaseSync) {
    // An event that was long under way can belong to an older visit.
    this.#find = db.prepare(
      `SELECT visit, start, last FROM visits
       WHERE visitor = ? AND start <= ? AND last >= ? ORDER BY start DESC LIMIT 1`,
    );
  }

  visitOf({ visitor, time }: StoredEvent): number {
    const present = this.#present.get(visitor);
    if (present && belongs(present, time)) {
      present.last = Math.max(present.last, time);
      return present.visit;
    }
    const found = this.#find.get(visitor, time + VISIT_GAP, time - VISIT_GAP) as Visit | undefined;
    const visit = found ?? { visit: newVisit(visitor, time), start: time, last: time };
    visit.last = Math.max(visit.last, time);
    if (!present || visit.last > present.last) this.#remember(visitor, visit);
    return visit.visit;
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
