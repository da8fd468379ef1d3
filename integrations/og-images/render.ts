import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Brand } from './brand.ts';
import { coloursOf, inLanguage } from './brand-look.ts';
import type { Facts } from './facts.ts';
import type { Text } from './layout/elements.ts';
import { frameOf } from './layout/frame.ts';
import { placeElements, type Placed } from './layout/place.ts';
import { blend, rgbOf, type Pixels } from './paint/canvas.ts';
import { encode, type Encoded } from './paint/encode.ts';
import { Keep } from './paint/keep.ts';
import { drawLine } from './paint/letters.ts';
import { cropPicture, drawDrawing, readPicture, type Source } from './paint/picture.ts';
import { templateFor } from './templates/templates.ts';
import { FontBook } from './text/book.ts';
import { cleanText } from './text/clean.ts';
import type { Family } from './text/families.ts';
import { shapeLine } from './text/shape.ts';

/** What all pictures of a site share. */
export interface Studio {
  root: URL;
  brand: Brand;
  families: Family[];
}

/** Something about a picture that a person should know. */
export interface Flaw {
  kind: 'glyph' | 'picture' | 'font';
  /** The character, or the file. */
  what: string;
  why?: string | undefined;
}

export interface Rendered extends Encoded {
  flaws: Flaw[];
}

export interface Job {
  facts: Facts;
  width: number;
  height: number;
}

/** Draws pictures, one after another or several at a time, and remembers what they share. */
export class Renderer {
  readonly #studio: Studio;
  readonly #book: FontBook;
  readonly #frames = new Keep<Promise<Pixels>>(40_000_000);

  /** Canvases of pictures that are done: room of this size is dear to ask for. */
  readonly #spare: Pixels[] = [];

  constructor(studio: Studio) {
    this.#studio = studio;
    this.#book = new FontBook(studio.root, studio.families);
  }

  /** The picture of a page in a size (pixels). A part that cannot be drawn is left out, and told as a flaw. */
  async render({ facts: given, width, height }: Job): Promise<Rendered> {
    const flaws: Flaw[] = [];
    const facts = clean(given);
    const byHand = await this.#read(facts.image?.file, flaws);
    if (byHand) {
      const whole = await this.#crop(byHand, width, height, { focus: facts.image?.focus }, flaws);
      if (whole) return { ...(await encode(opaque(whole))), flaws };
    }
    const source = await this.#read(facts.picture?.file, flaws);
    const { brand } = this.#studio;
    const name = cleanText(inLanguage(brand.name, facts.language));
    const tagline = cleanText(inLanguage(brand.tagline, facts.language));
    const colours = coloursOf(brand, facts.palette);
    await this.#loadFonts(facts, name, tagline);
    facts.title ||= name;
    const frame = frameOf({
      width,
      height,
      facts: { language: facts.language, picture: source && facts.picture },
      colours,
      name,
      tagline,
      mark: brand.mark && this.#path(brand.mark),
      book: this.#book,
    });
    const tree = templateFor(facts.template, width, height)(facts, frame);
    const { frame: svg, placed } = await placeElements(tree, { width, height });
    const canvas = await this.#ground(svg, width, height);
    for (const place of placed) await this.#draw(canvas, place, source, facts, flaws);
    for (const { file, reason } of this.#book.broken.values())
      flaws.push({ kind: 'font', what: file, why: reason });
    const encoded = await encode(canvas);
    this.#spare.push(canvas);
    return { ...encoded, flaws };
  }

  #path = (file: string) =>
    isAbsolute(file) ? file : join(fileURLToPath(this.#studio.root), file);

  async #read(file: string | undefined, flaws: Flaw[]): Promise<Source | undefined> {
    if (!file) return undefined;
    try {
      return await readPicture(this.#path(file));
    } catch (error) {
      flaws.push({ kind: 'picture', what: file, why: reasonOf(error) });
      return undefined;
    }
  }

  async #crop(
    source: Source,
    width: number,
    height: number,
    treatment: Parameters<typeof cropPicture>[3],
    flaws: Flaw[],
  ): Promise<Pixels | undefined> {
    try {
      return await cropPicture(source, width, height, treatment);
    } catch (error) {
      flaws.push({ kind: 'picture', what: source.file, why: reasonOf(error) });
      return undefined;
    }
  }

  /** Titles, names and the lines above titles are bold, all else is not: a Chinese font of one weight is 14 MB. */
  async #loadFonts(facts: Facts, name: string, tagline: string): Promise<void> {
    const { title, eyebrow = '', language } = facts;
    const quoted = facts.template === 'quote';
    const rest = TEXTS.filter((key) => quoted || key !== 'title').map((key) => facts[key] ?? '');
    const marks = ' …·';
    const bold = { weight: 600, italic: false };
    await this.#book.load([title, eyebrow, name, marks].join(''), bold, language);
    const plain = [...rest, name, tagline, marks].join('');
    await this.#book.load(plain, { weight: 400, italic: false }, language);
    if (quoted) await this.#book.load(plain, { weight: 400, italic: true }, language);
  }

  /** The boxes, drawn once for all pages that share them; a copy to draw on. */
  async #ground(svg: string, width: number, height: number): Promise<Pixels> {
    const known = this.#frames.get(svg);
    const drawn =
      known ??
      this.#frames.set(
        svg,
        sharp(Buffer.from(svg))
          .ensureAlpha()
          .raw()
          .toBuffer()
          .then((data) => ({ width, height, data })),
        width * height * 4,
      );
    const { data } = await drawn;
    const at = this.#spare.findIndex((one) => one.width === width && one.height === height);
    const [spare] = at < 0 ? [] : this.#spare.splice(at, 1);
    this.#spare.splice(2);
    const canvas = spare ?? { width, height, data: new Uint8Array(data.length) };
    canvas.data.set(data);
    return canvas;
  }

  async #draw(
    canvas: Pixels,
    { leaf, left, top, width, height }: Placed,
    source: Source | undefined,
    facts: Facts,
    flaws: Flaw[],
  ): Promise<void> {
    const [x, y] = [Math.round(left), Math.round(top)];
    if (leaf.kind === 'text') return this.#drawText(canvas, leaf, left, top, flaws);
    if (leaf.kind === 'drawing') {
      const drawing = await this.#drawing(leaf.file, leaf.size, flaws);
      if (drawing) blend(canvas, drawing, x, y);
      return;
    }
    if (!source) return;
    const treatment = { focus: facts.picture?.focus, ...leaf.treatment };
    const shown = await this.#crop(source, Math.round(width), Math.round(height), treatment, flaws);
    if (shown) blend(canvas, shown, x, y);
  }

  async #drawing(file: string, size: number, flaws: Flaw[]): Promise<Pixels | undefined> {
    try {
      return await drawDrawing(file, size);
    } catch (error) {
      flaws.push({ kind: 'picture', what: file, why: reasonOf(error) });
      return undefined;
    }
  }

  async #drawText(canvas: Pixels, text: Text, left: number, top: number, flaws: Flaw[]) {
    const { size, leading, align, setting, lines } = text;
    const colour = rgbOf(text.colour);
    for (const [index, value] of lines.entries()) {
      const missed = (what: string) => flaws.push({ kind: 'glyph', what });
      const line = shapeLine(value, setting, this.#book, missed);
      const spare = text.width - line.width * size;
      const hung = align === 'left' && HUNG.test(value) ? size / 2 : 0;
      const x = left - hung + (align === 'left' ? 0 : align === 'right' ? spare : spare / 2);
      const y = Math.round(top + (index + 0.5) * size * leading + size * 0.34);
      for (const emoji of drawLine(canvas, line, { x, y, size, colour })) {
        const drawn = await this.#drawing(emoji.file, emoji.size, flaws);
        if (drawn) blend(canvas, drawn, emoji.x, emoji.y);
      }
    }
  }
}

/** Marks that fill the right half of their square only: they hang out of the column, so that its edge is straight. */
const HUNG = /^[“‘（《「『〈【](?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;

const TEXTS = ['title', 'eyebrow', 'text', 'quote', 'by', 'date', 'place', 'price'] as const;

function clean(facts: Facts): Facts {
  const cleaned = TEXTS.map((name) => [name, cleanText(facts[name] ?? '') || undefined]);
  return { ...facts, ...Object.fromEntries(cleaned), title: cleanText(facts.title) };
}

function opaque(pixels: Pixels): Pixels {
  const white = { ...pixels, data: new Uint8Array(pixels.data.length).fill(255) };
  blend(white, pixels, 0, 0);
  return white;
}

const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

/** The ending of a file of a type. */
export const endingOf = ({ type }: Pick<Encoded, 'type'>) => (type === 'image/png' ? 'png' : 'jpg');
