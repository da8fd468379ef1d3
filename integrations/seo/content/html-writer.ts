import { escapeText, keptAttributes } from './attributes.ts';
import { INLINE, VOID } from './elements.ts';

/** An open element: the name that it is closed with; a box has one only once text stands in it. */
interface Open {
  name: string | undefined;
  /** Where a box would begin, until its content decides whether there must be one. */
  box?: { at: number; attributes: string } | undefined;
}

/** Marks of scripts that are written without blanks. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{P}\s]/u;

/** Writes the elements that a text keeps. Boxes around nothing but other blocks are not written. */
export class HtmlWriter {
  readonly #url: string;
  readonly #out: string[] = [];
  readonly #stack: Open[] = [];
  #pre = 0;
  /** The last character of text, and whether an element in the line ended right behind it. */
  #last = '';
  #ended = false;
  /** Two elements touch, and only styles may have kept their texts apart. */
  #touch = false;

  constructor(url: string) {
    this.#url = url;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (INLINE.has(name)) this.#settle();
    else this.#block();
    if (name === 'pre') this.#pre += 1;
    this.#stack.push({ name });
    this.#out.push(`<${name}${keptAttributes(name, attributes, this.#url)}>`);
  }

  openBox(attributes: Record<string, string>): void {
    this.#block();
    const box = {
      at: this.#out.push('') - 1,
      attributes: keptAttributes('div', attributes, this.#url),
    };
    this.#stack.push({ name: undefined, box });
  }

  /** An element of which only the content is written. */
  openBare(): void {
    this.#touch ||= this.#ended;
    this.#stack.push({ name: undefined });
  }

  text(text: string): void {
    if (text.trim()) this.#settle();
    if (this.#touch && !this.#pre && !UNSPACED.test(this.#last) && !UNSPACED.test(text[0]!))
      this.#out.push(' ');
    this.#out.push(escapeText(text));
    this.#last = text.at(-1)!;
    this.#ended = this.#touch = false;
  }

  /** A block of finished HTML. */
  raw(html: string): void {
    this.#block();
    this.#out.push(html);
  }

  close(): void {
    const { name, box } = this.#stack.pop() ?? {};
    if (name === 'pre') this.#pre -= 1;
    this.#ended = !box && (name === undefined || INLINE.has(name));
    if (name && !VOID.has(name)) this.#out.push(`</${name}>`);
  }

  end(): string {
    return this.#out.join('');
  }

  /** Text or a word's mark-up has come: the box that holds it directly is needed. */
  #settle(): void {
    const holder = this.#stack.findLast(({ name, box }) => name !== undefined || box);
    if (!holder?.box) return;
    this.#out[holder.box.at] = `<div${holder.box.attributes}>`;
    holder.name = 'div';
    holder.box = undefined;
  }

  /** A block has come: boxes that begin with one need not be there. */
  #block(): void {
    this.#ended = this.#touch = false;
    const holder = this.#stack.findLast(({ name, box }) => name !== undefined || box);
    if (holder?.box) holder.box = undefined;
  }
}
