/** Fields of an exposure by which figures can be taken apart. */
export const DIMENSIONS = ['browser', 'device', 'source', 'locale'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const BOT = 1;
/** Seen in more than one variant of this phase. */
export const CROSSED = 2;

/** No exposure was seen. */
export const NONE = 255;

/**
 * What is kept of each visitor, as columns that grow together: 18 bytes each, so that ten million fit beside everything
 * else in less than a gigabyte.
 */
export class Visitors {
  exposed = new Float64Array(0);
  variant = new Uint8Array(0);
  flags = new Uint8Array(0);
  /** Codes of the values, by dimension, of the first exposure. */
  segments = DIMENSIONS.map(() => new Uint8Array(0));
  /** Row of the visitor's conversions, from 1 on; 0 for the many who have none. */
  row = new Uint32Array(0);
  #size = 0;

  /** Makes room for a visitor that is new. */
  reach(index: number): void {
    if (index < this.#size) return;
    const size = Math.max(4096, Math.ceil(this.#size * 1.5), index + 1);
    const old = this.#size;
    this.exposed = grown(this.exposed, new Float64Array(size)).fill(Infinity, old);
    this.variant = grown(this.variant, new Uint8Array(size)).fill(NONE, old);
    this.flags = grown(this.flags, new Uint8Array(size));
    this.segments = this.segments.map((codes) => grown(codes, new Uint8Array(size)));
    this.row = grown(this.row, new Uint32Array(size));
    this.#size = size;
  }
}

function grown<Column extends Float64Array | Uint8Array | Uint32Array>(
  from: Column,
  to: Column,
): Column {
  to.set(from);
  return to;
}
