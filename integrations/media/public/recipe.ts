/** How a public file is made. */
export type Make =
  | { kind: 'copy' }
  /** The whole picture in another format. */
  | { kind: 'format'; type: string; width: number; height: number }
  /** Cut around the focus; a drawing is set on a background instead, whole. */
  | {
      kind: 'size';
      type: string;
      width: number;
      height: number;
      focus: { x: number; y: number };
      background?: string;
    };

/** A file to be written into the output. */
export interface Recipe {
  /** Below the output, without a slash before it. */
  path: string;
  /** The original, from the project's root. */
  source: string;
  /** SHA-256 of the original, in hex. */
  hash: string;
  make: Make;
}
