import type { Parts } from './parts.ts';

/** What a local picture or file becomes. */
export type Place =
  /** Copied below content/media: `path` is relative to the post, `media` to content/media. */
  | { kind: 'media'; path: string; media: string }
  /** Copied below public/: an address on the new site. */
  | { kind: 'public'; path: string }
  /** Not here; at this address of the old site. */
  | { kind: 'away'; path: string }
  /** An address that stays as it is written. */
  | { kind: 'kept' }
  /** An address with nothing behind it. */
  | { kind: 'missing' };

/** What the transforms of one post know about the world around it. */
export interface Context {
  title: string;
  parts: Parts;
  /** Texts of the old site's settings, for `{{ site.name }}`. */
  site: Record<string, string>;
  /** Where a picture is found on the new site. */
  image(url: string): Place;
  /** Where a link leads on the new site; undefined when it stays. */
  link(url: string): string | undefined;
  /**
   * A page of the old site that is not here: its address there, or false when the old site's is not known.
   * Undefined for every other address.
   */
  gone(url: string): string | false | undefined;
  /** The address of another post by its file name or title, as ref, relref, link and post_url give it. */
  post(name: string): string | undefined;
  /** Stores a picture that is written into the text; undefined when it is none. */
  dataImage(url: string): Place | undefined;
}
