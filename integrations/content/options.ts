import type { z } from 'astro/zod';
import type { Problem } from '../kit/problem.ts';
import type { ContentEntry } from './entry.ts';
import type { Finding } from './finding.ts';

/** A kind of content: where its files are, how they are checked, and what they refer to. */
export interface Collection {
  name: string;
  /** Folder below the project's root. */
  base: string;
  /** Globs of its files below `base`; one that begins with `!` takes files away. */
  pattern: readonly string[];
  schema: z.ZodType;
  /** Where a file says its locale: in a folder (`en/post.mdx`), before its ending (`page.zh-cn.yaml`), or nowhere. */
  locale: 'folder' | 'suffix' | 'none';
  /** Fields that hold ids of another collection, or of `locales`: `{ 'audience.campaign': 'campaigns' }`. */
  references: Readonly<Record<string, string>>;
  /** Files below `base` that programs keep there: `['ledger.json']`; no person writes them. */
  kept?: readonly string[];
  /** Texts are cut into parts before they become pages: they cannot import or export anything. */
  inParts?: boolean;
  /** Address in the default language; `:slug` stands for the field slug, else for the entry's name. */
  route?: string;
  /** Name of the entry that is the site's front page. */
  home?: string;
  /**
   * Entries change an entry of another collection. A file is checked by `patch`; with `blocks`, one in MDX
   * or one that lists its blocks is a whole page, checked as such.
   */
  variantOf?: { collection: string; patch: z.ZodType; blocks?: boolean };
}

/** Components of texts by name; `z.unknown()` for one whose attributes nobody checks. */
export type TextComponents = Readonly<Record<string, z.ZodType>>;

/** What a redirect check answers: what is wrong, and the old addresses that lead somewhere. */
export interface CheckedRedirects {
  problems: Problem[];
  from: string[];
}

/** What the check needs to know; everything comes from the site, nothing is imported from it. */
export interface CheckOptions {
  /** The project's root, an absolute path. */
  root: string;
  /** content/site.yaml as it was read; absent when it is broken, then the languages are guessed from its text. */
  site: { locales: readonly { id: string }[] } | undefined;
  /** Schema of content/site.yaml: given, that file is checked with all the others. */
  siteSchema?: z.ZodType;
  /** Fields of content/site.yaml that hold ids of a collection: `{ 'blog.author': 'authors' }`. */
  siteReferences?: Readonly<Record<string, string>>;
  collections: readonly Collection[];
  /** The moment of the build: links to pages that are not public then get a warning. */
  now: Date;
  /** Components that MDX may use without importing them, each with the schema of its attributes. */
  components?: TextComponents;
  /** Addresses that the site makes itself, in the default language: `['/blog/', '/search/']`. */
  taken?: readonly string[];
  /**
   * Checks the redirects of all entries and of content/redirects.yaml. `list` is the text of that file,
   * `pages` are the addresses that are known before the build: those of public entries and of files.
   */
  redirects?: (known: {
    entries: readonly ContentEntry[];
    pages: readonly string[];
    list: string;
  }) => CheckedRedirects;
  /** Folders and files below content/ that are no entries, and that others read: `['content/data']`. */
  others?: readonly string[];
  /** What else is wrong with the values of a file: what only the site or another integration can tell. */
  also?: (data: unknown) => Finding[];
  /** What another integration finds wrong with files that are no entries, such as originals of pictures. */
  more?: (root: string, entries: readonly ContentEntry[]) => Promise<Problem[]>;
}
