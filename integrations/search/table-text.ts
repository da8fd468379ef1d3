/** A cell that begins with a figure is data: `5 g`, `85 °C`, `< 90 ml`, `–`. */
const DATA = /^[^\p{L}]*\p{N}|^[^\p{L}\p{N}]*$/u;

/**
 * What the index takes of a table: the words, each row a sentence. Amounts and dates say nothing where they stand alone,
 * and would fill the line that a result shows.
 */
export class TableText {
  readonly #chinese: boolean;
  #row: string[] = [];
  #cell = '';

  constructor(lang: string) {
    this.#chinese = lang.startsWith('zh');
  }

  add(text: string): void {
    this.#cell += text;
  }

  endCell(): void {
    const words = this.#cell.trim().replaceAll(/\s+/g, ' ');
    if (!DATA.test(words)) this.#row.push(words);
    this.#cell = '';
  }

  /** The row as a sentence; nothing when it has no words. */
  endRow(): string {
    const words = this.#row.join(this.#chinese ? '，' : ', ');
    this.#row = [];
    return words && words + (this.#chinese ? '。' : '. ');
  }
}
