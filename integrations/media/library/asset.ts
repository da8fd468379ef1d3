import type { Kind } from '../kinds.ts';
import type { Sidecar } from '../sidecar.ts';

/** An original, with all that is known of it. */
export interface Asset {
  /** Path below the library's folder, with forward slashes: `places/courtyard-rain.jpg`. */
  file: string;
  /** The same from the project's root. */
  path: string;
  kind: Kind;
  /** Media type, as `Content-Type` has it. */
  type: string;
  bytes: number;
  /** SHA-256 of the bytes, in hex: the same for the same file under two names. */
  hash: string;
  /** In pixels, upright; absent where there are none. */
  width?: number | undefined;
  height?: number | undefined;
  /** What it looks like, as 64 bits in hex: near for pictures that are alike. Only pictures have it. */
  look?: string | undefined;
  sidecar: Sidecar;
  /** Path of the sidecar from the root; absent when there is none. */
  sidecarFile?: string | undefined;
  /** Line of the sidecar on which a field stands. */
  lineOf: (field: string) => number;
  /** The owner gives it public addresses. */
  public: boolean;
  /** Nothing is wrong with the bytes: it can be shown and sized. */
  sound: boolean;
}
