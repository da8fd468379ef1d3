import { familiesFor, type Family } from './families.ts';
import { Face, type Cut, type Look } from './face.ts';
import { JOINERS } from './clean.ts';
import { readFamily, type FontFile, type Installed } from './packages.ts';

/** A font that cannot be used, and why. */
export interface BrokenFont {
  file: string;
  reason: string;
}

/** Marks that Chinese and Latin share, a square wide in one and narrow in the other. */
const SHARED = /[\u00b7\u2014\u2018\u2019\u201c\u201d\u2026]/;

/**
 * The fonts of a site. Files are read when a text first needs one of their letters, and only those: the slice of
 * a Korean font with 가 is read for 가, the rest stays on the disk.
 */
export class FontBook {
  readonly #installed: Installed[];
  readonly #faces = new Map<string, Promise<Face | undefined>>();
  readonly #chosen = new Map<string, Map<string, Cut | null>>();
  readonly broken = new Map<string, BrokenFont>();
  /** Packages that were asked for and are not installed. */
  readonly absent: string[];

  constructor(root: URL, families: readonly Family[]) {
    const read = families.map((family) => [family, readFamily(root, family)] as const);
    this.#installed = read.flatMap(([, installed]) => installed ?? []);
    this.absent = read.flatMap(([family, installed]) => (installed ? [] : family.package));
  }

  /** The installed families with their versions, in order: part of the key of every picture. */
  get versions(): string[] {
    return this.#installed.map(({ version }) => version);
  }

  /** Reads what a text needs. Afterwards `cut` knows each of its characters. */
  async load(text: string, look: Look, language: string): Promise<void> {
    const chosen = this.#page(look, language);
    for (const char of new Set(text))
      if (!chosen.has(char) && !JOINERS.test(char))
        chosen.set(char, (await this.#choose(char, look, language)) ?? null);
  }

  /** The font that draws a character that was loaded; null when none has a glyph for it. */
  cut(char: string, look: Look, language: string): Cut | null {
    return this.#page(look, language).get(char) ?? null;
  }

  #page({ weight, italic }: Look, language: string): Map<string, Cut | null> {
    const key = `${weight} ${italic} ${language}`;
    const known = this.#chosen.get(key);
    if (known) return known;
    const page = new Map<string, Cut | null>();
    this.#chosen.set(key, page);
    return page;
  }

  async #choose(char: string, look: Look, language: string): Promise<Cut | undefined> {
    const code = char.codePointAt(0)!;
    for (const installed of this.#ordered(char, language)) {
      const sets = look.italic ? [installed.italic, installed.upright] : [installed.upright];
      for (const files of sets)
        for (const { file, weight } of nearest(files, look.weight))
          if (coversCode(files, file, code)) {
            const face = await this.#face(file);
            if (face?.has(code)) return face.cut(weight ?? look.weight);
          }
    }
    return undefined;
  }

  #ordered(char: string, language: string): Installed[] {
    const ordered = familiesFor(
      this.#installed.map(({ family }) => family),
      language,
    ).map((family) => this.#installed.find((one) => one.family === family)!);
    if (!SHARED.test(char) || !/^(?:zh|ja)\b/i.test(language)) return ordered;
    const han = ordered.filter(({ family }) => /-(?:sc|tc|jp|hk)$/.test(family.package));
    return [...han, ...ordered];
  }

  #face(file: string): Promise<Face | undefined> {
    const known = this.#faces.get(file);
    if (known) return known;
    const read = Face.read(file).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      this.broken.set(file, { file, reason });
      return undefined;
    });
    this.#faces.set(file, read);
    return read;
  }
}

/** Slices as they come; of single files the one whose weight is nearest. */
function nearest(files: FontFile[], weight: number): FontFile[] {
  const weighted = files.filter((file) => file.weight !== undefined);
  if (!weighted.length) return files;
  const away = (file: FontFile) => Math.abs(file.weight! - weight);
  return [weighted.reduce((best, file) => (away(file) < away(best) ? file : best))];
}

const coversCode = (files: FontFile[], name: string, code: number) =>
  files.some(({ file, covers }) => file === name && (covers?.(code) ?? true));
