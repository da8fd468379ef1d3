import type { Asset } from '../library/asset.ts';

/** Bits of 64 in which two looks of one picture may differ: sizes, formats and light changes keep within it. */
export const NEAR = 4;

/** Originals that are the same, or look so. */
export interface Duplicates {
  /** By path; the largest picture first, which is the one to keep. */
  assets: Asset[];
  /** The bytes are the same, so that all but one can go. */
  exact: boolean;
}

/**
 * Groups of originals that are the same file or look alike. By the pigeonhole principle two looks that differ in at
 * most `NEAR` bits agree in one of `NEAR + 1` pieces, so only pictures that share a piece are compared: the work
 * grows nearly with the number of originals, not with its square.
 */
export function duplicatesOf(assets: readonly Asset[]): Duplicates[] {
  const groups = new Groups(assets.length);
  const byHash = new Map<string, number>();
  const byPiece = new Map<string, number[]>();
  for (const [index, asset] of assets.entries()) {
    const same = byHash.get(asset.hash);
    if (same === undefined) byHash.set(asset.hash, index);
    else groups.join(same, index);
    if (asset.look === undefined || isFlat(asset.look)) continue;
    for (const piece of pieces(asset.look)) {
      const alike = byPiece.get(piece) ?? [];
      for (const other of alike) if (looksAlike(assets[other]!, asset)) groups.join(other, index);
      byPiece.set(piece, [...alike, index]);
    }
  }
  return groups
    .all()
    .map((members) => members.map((index) => assets[index]!))
    .map((members) => ({
      assets: members.sort((a, b) => area(b) - area(a) || (a.file < b.file ? -1 : 1)),
      exact: new Set(members.map(({ hash }) => hash)).size === 1,
    }))
    .sort((a, b) => (a.assets[0]!.file < b.assets[0]!.file ? -1 : 1));
}

const area = ({ width = 0, height = 0 }: Asset) => width * height;

/** A picture without differences: every such picture has the same look, and it says nothing. */
const isFlat = (look: string) => /^(?:0+|f+)$/.test(look);

/** A crop to another shape is another picture. */
const looksAlike = (a: Asset, b: Asset): boolean =>
  Math.abs(Math.log(shape(a) / shape(b))) < 0.03 && distance(a.look!, b.look!) <= NEAR;

const shape = ({ width = 1, height = 1 }: Asset) => width / height;

/** Bits in which two looks differ. */
export function distance(a: string, b: string): number {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; bits > 0n; bits &= bits - 1n) count++;
  return count;
}

/** The look cut into pieces, each with its place. */
function pieces(look: string): string[] {
  const bits = BigInt(`0x${look}`).toString(2).padStart(64, '0');
  const length = Math.ceil(64 / (NEAR + 1));
  return Array.from(
    { length: NEAR + 1 },
    (_, at) => `${at}:${bits.slice(at * length, (at + 1) * length)}`,
  );
}

/** Disjoint sets (Tarjan's union and find, with halved paths). */
class Groups {
  readonly #parents: number[];
  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index);
  }
  #find(index: number): number {
    let at = index;
    while (this.#parents[at] !== at) {
      this.#parents[at] = this.#parents[this.#parents[at]!]!;
      at = this.#parents[at]!;
    }
    return at;
  }
  join(a: number, b: number): void {
    this.#parents[this.#find(b)] = this.#find(a);
  }
  /** Sets of two and more, as indices. */
  all(): number[][] {
    const sets = Map.groupBy(this.#parents.keys(), (index) => this.#find(index));
    return [...sets.values()].filter((members) => members.length > 1);
  }
}
