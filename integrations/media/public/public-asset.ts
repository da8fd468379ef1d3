import type { Kind } from '../kinds.ts';
import type { Localized } from '../sidecar.ts';

/** A file of a public original: the original itself, another format, or a size for a network. */
export interface PublicFile {
  /** From the site's root: `/media/places/rain/square.jpg`. */
  path: string;
  /** Media type. */
  type: string;
  /** In pixels, of pictures and films. */
  width?: number | undefined;
  height?: number | undefined;
}

/** A picture cut to what networks ask for. */
export interface PublicSize extends PublicFile {
  /** Id in `kit/network-sizes.ts`. */
  id: string;
  width: number;
  height: number;
  networks: readonly string[];
}

/** A public original, as pages show it. Every path is from the site's root, without Astro's base. */
export interface PublicAsset {
  /** The part of its addresses that is its own: `places/courtyard-rain`. */
  id: string;
  /** Path below the library's folder. */
  file: string;
  kind: Kind;
  type: string;
  bytes: number;
  /** Hash of all that its page shows: for the keys of caches. */
  digest: string;
  width?: number | undefined;
  height?: number | undefined;
  title: Localized;
  alt?: Localized | undefined;
  description?: Localized | undefined;
  credit?: Localized | undefined;
  licence?: { name: Localized; url?: string | undefined } | undefined;
  tags: readonly string[];
  focus: { x: number; y: number };
  /** Seconds. */
  duration?: number | undefined;
  /** The file that others embed. */
  embed: PublicFile;
  /** The original, and pictures in other formats. */
  downloads: readonly PublicFile[];
  sizes: readonly PublicSize[];
  /** A still of a film, below the library's folder. */
  poster?: string | undefined;
  /** Address of its page by locale. */
  pages: Readonly<Record<string, string>>;
  /** Address of the page that plays it by locale; films and sounds have one. */
  players?: Readonly<Record<string, string>> | undefined;
  /** Address of its oEmbed answer by locale; pictures and films have one. */
  oembed?: Readonly<Record<string, string>> | undefined;
}
