import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';

const VERSION = 1;

/** A piece of a font in woff2. */
export interface Cut {
  /** Where it lies in the cache. */
  file: string;
  /** Of everything that it was made from: a name for its address. */
  hash: string;
  bytes: number;
}

/** Cuts fonts and keeps the pieces in a folder: the second time nothing is cut. */
export class Cutter {
  readonly #folder: string;
  readonly #fonts = new Map<string, { bytes: Buffer; hash: string }>();
  /** Pieces that were not in the cache. */
  made = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #font(file: string): { bytes: Buffer; hash: string } {
    const known = this.#fonts.get(file);
    if (known) return known;
    const bytes = readFileSync(file);
    const font = { bytes, hash: createHash('sha256').update(bytes).digest('hex') };
    this.#fonts.set(file, font);
    return font;
  }

  /** The code points that a font file has a glyph for. */
  glyphs(file: string): Set<number> {
    const font = create(this.#font(file).bytes);
    if (!('characterSet' in font)) throw new TypeError(`${file} holds several fonts`);
    return new Set(font.characterSet);
  }

  /** The piece of a font file with these characters; `axes` pins the axes of a variable font. */
  async cut(file: string, characters: string, axes?: Record<string, number>): Promise<Cut> {
    const font = this.#font(file);
    const hash = createHash('sha256')
      .update(JSON.stringify([VERSION, font.hash, characters, axes]))
      .digest('base64url')
      .slice(0, 10);
    const path = join(this.#folder, `${hash}.woff2`);
    try {
      return { file: path, hash, bytes: readFileSync(path).length };
    } catch {
      // Not cut yet.
    }
    const piece = await subsetFont(font.bytes, characters, {
      targetFormat: 'woff2',
      noHinting: true,
      noLayoutClosure: true,
      ...(axes && { variationAxes: axes }),
    });
    mkdirSync(this.#folder, { recursive: true });
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, piece);
    renameSync(temporary, path);
    this.made += 1;
    return { file: path, hash, bytes: piece.length };
  }
}

/** The path of a file in a package, or below the project's root. */
export const resolveFile = (root: URL, file: string): string =>
  createRequire(new URL('package.json', root)).resolve(file);
