/** More values than this are one: a segment of a handful of visitors says nothing. */
const MOST = 254;
export const UNKNOWN = '(unknown)';
export const OTHER = '(other)';

/** Numbers the values of a field from 2 on; 0 is unknown, 1 all that come after the most. */
export class Codes {
  readonly names: string[] = [UNKNOWN, OTHER];
  readonly #codes = new Map<string, number>();

  of(value: string | undefined): number {
    if (value === undefined || value === '') return 0;
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    if (this.names.length > MOST) return 1;
    // A part of a long text keeps all of that text in memory; a copy does not.
    const name = Buffer.from(value).toString();
    this.#codes.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}
