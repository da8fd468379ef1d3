import type { Paragraph } from './page.ts';

/** Gathers text into paragraphs, as block elements open and close around it. */
export class ParagraphCollector {
  readonly #done: Paragraph[] = [];
  readonly #open: { tag: string; line: number }[] = [];
  #text = '';

  enter(tag: string, line: number): void {
    this.#flush();
    this.#open.push({ tag, line });
  }

  add(text: string): void {
    this.#text += text;
  }

  leave(): void {
    this.#flush();
    this.#open.pop();
  }

  /** All paragraphs that hold more than white space, in order. */
  end(): Paragraph[] {
    this.#flush();
    return this.#done;
  }

  #flush(): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    this.#text = '';
    if (text) this.#done.push({ ...(this.#open.at(-1) ?? { tag: 'body', line: 1 }), text });
  }
}
