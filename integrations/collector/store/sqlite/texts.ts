import type { DatabaseSync } from 'node:sqlite';

/** Texts that are remembered without asking the file. */
const MOST = 100_000;

/**
 * Numbers of texts. A text that was added in a transaction which failed has no number any more: `forget()` it.
 */
export class Texts {
  readonly #known = new Map<string, number>();
  readonly #insert;
  readonly #select;

  constructor(db: DatabaseSync) {
    this.#insert = db.prepare('INSERT INTO texts(text) VALUES (?) ON CONFLICT DO NOTHING');
    this.#select = db.prepare('SELECT id FROM texts WHERE text = ?');
  }

  numberOf(text: string | undefined): number {
    if (!text) return 0;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#insert.run(text);
    const { id } = this.#select.get(text) as { id: number };
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(text, id);
    return id;
  }

  forget(): void {
    this.#known.clear();
  }
}
