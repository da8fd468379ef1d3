import { IdTable } from './id-table.ts';

/** A column that grows: numbers without the cost of an object each. */
class Column<Numbers extends Int8Array | Uint16Array | Float64Array> {
  #values: Numbers;
  readonly #make: (length: number) => Numbers;
  readonly #empty: number;

  constructor(make: (length: number) => Numbers, empty = 0) {
    this.#make = make;
    this.#empty = empty;
    this.#values = make(1024).fill(empty) as Numbers;
  }

  get(at: number): number {
    return at < this.#values.length ? this.#values[at]! : this.#empty;
  }

  set(at: number, value: number): void {
    if (at >= this.#values.length) {
      const larger = this.#make(Math.max(at + 1, this.#values.length * 2)).fill(this.#empty);
      larger.set(this.#values);
      this.#values = larger as Numbers;
    }
    this.#values[at] = value;
  }
}

/** Seen in no variant yet, or in several. */
export const NONE = -2;
export const CROSSED = -1;

/** Most values of one segment that are told apart; all others are one. */
const MOST_VALUES = 60;

/**
 * The visitors of a test, millions of them, in columns. Places of variants, metrics and segments are numbers; whoever
 * asks has the names.
 */
export class People {
  readonly #places = new IdTable();
  readonly #variant = new Column((n) => new Int8Array(n), NONE);
  readonly #first = new Column((n) => new Float64Array(n), Infinity);
  readonly #last: Column<Float64Array>[];
  readonly #facts: Column<Uint16Array>[];
  /** Values of each segment; a place of 0 means unknown. */
  readonly #values: Map<string, number>[];

  constructor(metrics: number, segments: number) {
    this.#last = list(metrics, () => new Column((n) => new Float64Array(n), -Infinity));
    this.#facts = list(segments, () => new Column((n) => new Uint16Array(n)));
    this.#values = list(segments, () => new Map());
  }

  get size(): number {
    return this.#places.size;
  }

  /** A visitor saw a variant; `facts` are those of his first sight of it. */
  exposed(
    visitor: string,
    variant: number,
    time: number,
    facts: readonly (string | undefined)[],
  ): void {
    const at = this.#places.numberOf(visitor);
    const before = this.#variant.get(at);
    if (before === NONE) this.#variant.set(at, variant);
    else if (before !== variant) this.#variant.set(at, CROSSED);
    if (time >= this.#first.get(at)) return;
    this.#first.set(at, time);
    for (const [segment, value] of facts.entries())
      this.#facts[segment]!.set(at, this.#placeOf(segment, value));
  }

  converted(visitor: string, metric: number, time: number): void {
    const at = this.#places.numberOf(visitor);
    const column = this.#last[metric]!;
    if (time > column.get(at)) column.set(at, time);
  }

  /** The place of a visitor's variant; NONE, or CROSSED for one who saw several. Visitors are counted from 0. */
  variantOf(at: number): number {
    return this.#variant.get(at);
  }

  /** When a visitor was first exposed. */
  firstOf(at: number): number {
    return this.#first.get(at);
  }

  /** Whether a visitor converted, and not before he was exposed. */
  hasConverted(at: number, metric: number): boolean {
    return this.#last[metric]!.get(at) >= this.#first.get(at);
  }

  /** The place, from 1 on, of a visitor's value in `valuesOf(segment)`; 0 where it is unknown. */
  valueOf(at: number, segment: number): number {
    return this.#facts[segment]!.get(at);
  }

  valuesOf(segment: number): string[] {
    return [...this.#values[segment]!.keys()];
  }

  #placeOf(segment: number, value: string | undefined): number {
    if (value === undefined) return 0;
    const values = this.#values[segment]!;
    const known = values.get(value);
    if (known !== undefined) return known;
    if (values.size >= MOST_VALUES) return this.#placeOf(segment, [...values.keys()].at(-1));
    values.set(value.slice(0, 80), values.size + 1);
    return values.get(value.slice(0, 80))!;
  }
}

const list = <Item>(length: number, make: () => Item): Item[] => Array.from({ length }, make);
