/** Remembers what was costly to make, up to a number of bytes; what was used longest ago goes first. */
export class Keep<Value> {
  readonly #values = new Map<string, { value: Value; bytes: number }>();
  readonly #most: number;
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const found = this.#values.get(key);
    if (!found) return undefined;
    this.#values.delete(key);
    this.#values.set(key, found);
    return found.value;
  }

  set(key: string, value: Value, bytes: number): Value {
    this.#values.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const [old, { bytes: freed }] of this.#values) {
      if (this.#bytes <= this.#most || old === key) break;
      this.#values.delete(old);
      this.#bytes -= freed;
    }
    return value;
  }
}
