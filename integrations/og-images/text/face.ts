import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import * as hb from 'harfbuzzjs';

/** How letters look, apart from their size. */
export interface Look {
  /** As in CSS: 400. */
  weight: number;
  italic: boolean;
}

/** A font at one weight, ready to shape. */
export interface Cut {
  /** Of the whole process: names its glyphs in caches. */
  id: number;
  font: hb.Font;
  unitsPerEm: number;
}

/** A font file in memory. */
export class Face {
  readonly #face: hb.Face;
  readonly #plain: hb.Font;
  readonly #cuts = new Map<number, Cut>();
  static #count = 0;

  private constructor(bytes: Uint8Array) {
    this.#face = new hb.Face(new hb.Blob(bytes));
    this.#plain = new hb.Font(this.#face);
  }

  /** Reads a font of any container; rejects when the file is none. */
  static async read(file: string): Promise<Face> {
    const face = new Face(await convert(await readFile(file), 'sfnt'));
    if (!face.#face.referenceTable('cmap')) throw new TypeError('there are no letters in it');
    return face;
  }

  has(code: number): boolean {
    return this.#plain.nominalGlyph(code) !== undefined;
  }

  /** The font at a weight, in the form that is drawn for large letters. */
  cut(weight: number): Cut {
    const known = this.#cuts.get(weight);
    if (known) return known;
    const font = new hb.Font(this.#face);
    const axes = this.#face.getAxisInfos();
    const wanted: Record<string, number> = { wght: weight, opsz: 72 };
    const variations = Object.entries(axes).map(
      ([tag, { min, max, default: usual }]) =>
        new hb.Variation(tag, Math.min(max, Math.max(min, wanted[tag] ?? usual))),
    );
    if (variations.length) font.setVariations(variations);
    const cut = { id: (Face.#count += 1), font, unitsPerEm: this.#face.upem };
    this.#cuts.set(weight, cut);
    return cut;
  }
}
