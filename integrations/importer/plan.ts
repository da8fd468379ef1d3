import type { Change } from './body/draft.ts';
import type { Kind } from './options.ts';

/** Something about a source file that a person should know or do. */
export interface Notice {
  /** Path from the imported folder. */
  file: string;
  /** Counted from 1. */
  line?: number;
  /** What was found, one sentence. */
  message: string;
  /** What to do about it. */
  fix?: string;
}

/** A post as it will be written. */
export interface PlannedPost {
  /** Path from the imported folder. */
  source: string;
  /** Path from the project's root. */
  target: string;
  /** The whole file. */
  text: string;
  locale: string;
  slug: string;
  title: string;
  /** Where the post will stand on the new site. */
  address: string;
  draft: boolean;
  aliases: string[];
  changes: Change[];
  /** Words of the source, of the output, and those that neither the output nor a change accounts for. */
  words: { in: number; out: number; lost: string[] };
}

/** A small YAML file that posts refer to: an author, a tag, a series. */
export interface PlannedEntry {
  type: 'authors' | 'tags' | 'series';
  id: string;
  name: string;
  target: string;
  text: string;
}

/** A picture or document to be copied, or one that was written into the text as a data: address. */
export interface PlannedAsset {
  target: string;
  from?: string;
  bytes?: Uint8Array;
}

/** A front matter field that Marquee has no place for; kept as a comment in the new front matter. */
export interface Unmapped {
  field: string;
  count: number;
  examples: string[];
}

/** Everything that an import would write. Nothing is on the disk yet. */
export interface ImportPlan {
  folder: string;
  root: string;
  kind: Kind;
  /** Language of posts that do not say theirs. */
  locale: string;
  /** False when no old address could be worked out. */
  addressesKnown: boolean;
  posts: PlannedPost[];
  entries: PlannedEntry[];
  assets: PlannedAsset[];
  unmapped: Unmapped[];
  notices: Notice[];
  skipped: Notice[];
}

/** What an import wrote, and what it left alone because a file stood there. */
export interface ImportReport {
  /** True when nothing was written: the report says what would be. */
  dryRun: boolean;
  plan: ImportPlan;
  written: string[];
  existing: string[];
  failed: Notice[];
}
