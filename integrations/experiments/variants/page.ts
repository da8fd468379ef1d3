/** A block as the merge sees it: whatever it holds, it has an id and a type. */
export type BlockData = Record<string, unknown> & { id: string; type: string };

/** What a control and a merged page have in common: facts and a list of blocks. */
export interface PageData {
  blocks: readonly { id: string; type: string }[];
}

/** What a variant's file may say; each field is optional. */
export interface VariantPatch {
  blocks?: Record<string, Record<string, unknown>> | undefined;
  remove?: readonly string[] | undefined;
  insert?: readonly Insertion[] | undefined;
  order?: readonly string[] | undefined;
  /** Facts of the page that differ: title, description, image, theme. */
  [fact: string]: unknown;
}

/** A block that only the variant has, and its place. */
export interface Insertion {
  after?: string | undefined;
  before?: string | undefined;
  block: Record<string, unknown>;
}

/** Fields of a variant that say how the blocks change; all others are facts of the page. */
export const INSTRUCTIONS = ['blocks', 'remove', 'insert', 'order'];

/** A variant's file that lists its blocks is a whole page of its own; one that names them is a patch. */
export const isWholePage = (data: unknown): data is PageData =>
  typeof data === 'object' && data !== null && Array.isArray((data as { blocks?: unknown }).blocks);
