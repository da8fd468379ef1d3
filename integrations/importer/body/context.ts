import type { Parts } from './parts.ts';

/** What a local picture or file becomes. */
export type Place =
  /** Copied below content/media: `path` is relative to the post, `media` to content/media. */
  | { kind: 'media'; path: string; media: string }
  /** Copied below public/: an address on the new site. */
  | { kind: 'public'; path: string }
  /** An address on the new or the old site that stays as it is written. */
  | { kind: 'kept' }
  /** A relative address with nothing behind it. */
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
  /** The address of another post by its file name or title, as ref, relref, link and post_url give it. */
  post(name: string): string | undefined;
  /** Stores a picture that is written into the text; undefined when it is none. */
  dataImage(url: string): Place | undefined;
}
