import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mdxSource } from './body/mdx-source.ts';
import { Draft } from './body/draft.ts';
import { Parts } from './body/parts.ts';
import { parseMarkdown, walk } from './body/tree.ts';
import { headingText } from './body/headings.ts';
import { decodePath } from './map/address.ts';
import { dateOfName } from './map/dates.ts';
import { mapFields, type Fields } from './map/fields.ts';
import { languageOfPath } from './map/language.ts';
import { oneLine } from './map/description.ts';
import { unnumbered } from './map/routes/nuxt.ts';
import { slugify } from './map/slug.ts';
import type { Kind } from './options.ts';
import type { Notice } from './plan.ts';
import { fileDate } from './read/file-date.ts';
import { inSite, type Folder } from './read/folder.ts';
import { RUN } from './read/posts.ts';
import { splitSource } from './read/front-matter.ts';
import { decodeText } from './read/text.ts';

/** A post of the old site, read and understood as far as its own file says. */
export interface Source {
  file: string;
  /** Absolute. */
  path: string;
  /** Path from the old site's root. */
  inSite: string;
  body: string;
  bodyLine: number;
  mdx: boolean;
  fields: Fields;
  title: string;
  /** File name without date, language and ending; the folder's name for `index.md`. */
  name: string;
  /** `name` as an id. */
  slug: string;
  date: string;
  language?: string;
  /** True when the file's ending names the language: `post.fr.md`. */
  suffixed: boolean;
  /** False when the date is a guess. */
  dated: boolean;
  draft: boolean;
  /** Front matter that is not well formed, to be kept in the text. */
  broken?: string;
  /** Language of the front matter, for that. */
  format: string;
  notices: Notice[];
}

/** Reads one file. A notice instead of a source says why it was left out. Never throws. */
export async function readSource(
  folder: Folder,
  file: string,
  languages: Set<string>,
  kind: Kind,
): Promise<Source | Notice[]> {
  const path = join(folder.path, file);
  const skip = (note: Omit<Notice, 'file'>): Notice => ({ file, ...note });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return [
      skip({
        message: `The file cannot be read: ${(error as Error).message}.`,
        fix: 'Check its permissions.',
      }),
    ];
  }
  const { text, notes } = decodeText(bytes);
  if (text === undefined) return notes.map(skip);
  const notices = notes.map(skip);
  const parts = splitSource(text);
  if (parts.broken)
    notices.push(
      skip({
        line: parts.broken.line,
        message: `${parts.broken.message.replace(/[.:]?$/, '.')} The front matter stands in the text as code, and the post is a draft.`,
        fix: 'Put the fields right in the new file, delete the code, and take out draft: true.',
      }),
    );
  if (RUN.test(file))
    notices.push(
      skip({
        message:
          'The code of this text is run by another program: what it prints and draws is not here.',
        fix: 'Let that program make a .md of it, and import again.',
      }),
    );
  const mdx = /\.mdx$/i.test(file);
  const data =
    mdx && /^export\s+const\s+(?:meta|frontmatter)/im.test(parts.body)
      ? { ...exported(parts.body), ...parts.data }
      : parts.data;
  const fields = mapFields(data, { spaced: kind === 'jekyll' });
  const place = languageOfPath(file, languages);
  const bundle = /^(?:index|page|readme)$/i.test(place.name) && place.folder !== '';
  const dated = dateOfName(bundle ? place.folder.split('/').at(-1)! : place.name);
  const plain = dated?.rest || (bundle ? place.folder.split('/').at(-1)! : place.name);
  const name = kind === 'nuxt' ? unnumbered(plain) : plain;
  const title = titleOf(fields, parts.body, name, (note) => notices.push(skip(note)));
  const inFolder = inSite(folder, file);
  const published = fields.publishDate ?? dated?.date;
  const known = published ?? fields.updatedDate;
  const date = known ?? (await missingDate(path, (note) => notices.push(skip(note))));
  const language = place.language ?? fields.language;
  return {
    file,
    path,
    inSite: inFolder,
    body: parts.body,
    bodyLine: parts.bodyLine,
    mdx,
    fields,
    title,
    name,
    date,
    slug: slugOf(fields, name, title),
    dated: published !== undefined,
    suffixed: place.suffixed,
    format: parts.format ?? 'yaml',
    draft: fields.draft || parts.broken !== undefined || /(?:^|\/)_drafts\//.test(inFolder),
    ...(language && { language }),
    ...(parts.broken && { broken: parts.raw }),
    notices,
  };
}

/** Metadata that MDX of Next.js sites exports. */
const exported = (body: string): Record<string, unknown> =>
  mdxSource(new Draft(body, 1), {
    title: '',
    parts: new Parts(),
    site: {},
    image: () => ({ kind: 'kept' }),
    link: () => undefined,
    gone: () => undefined,
    post: () => undefined,
    dataImage: () => undefined,
  }) ?? {};

async function missingDate(
  path: string,
  note: (notice: Omit<Notice, 'file'>) => void,
): Promise<string> {
  const { date, from } = await fileDate(path);
  note({
    line: 1,
    message: `No date; ${date} was taken from ${from}.`,
    fix: 'Set publishDate in the new file.',
  });
  return date;
}

function titleOf(
  fields: Fields,
  body: string,
  name: string,
  note: (notice: Omit<Notice, 'file'>) => void,
): string {
  const given = fields.title && oneLine(fields.title);
  if (given) return given;
  // A heading further down, but for one of the first level, is that of a part.
  const tree = parseMarkdown(body);
  const first = tree.children.find(({ type }) => type !== 'html' && type !== 'definition');
  const heading =
    [...walk(tree)].find(({ type, depth }) => type === 'heading' && depth === 1) ??
    (first?.type === 'heading' ? first : undefined);
  const found = heading && oneLine(headingText(heading));
  const title =
    found ||
    name
      .replace(/[-_]+/g, ' ')
      .trim()
      .replace(/^\p{L}/u, (letter) => letter.toUpperCase()) ||
    'Untitled';
  note({
    line: 1,
    message: `No title; “${title}” was taken from the ${found ? 'first heading' : 'file name'}.`,
  });
  return title;
}

/** Addresses that pages of the blog itself have. */
const RESERVED = /^(?:archive|tags?|authors?|series|page|search|feed|rss|index|\d+)$/;

function slugOf(fields: Fields, name: string, title: string): string {
  const address =
    fields.address && !/[:{}*]/.test(fields.address.replace(/^[a-z]+:\/\//, ''))
      ? fields.address.replace(/[?#].*$/, '').replace(/\/(?:index\.html?)?$/, '')
      : undefined;
  const last = address
    ?.split('/')
    .at(-1)
    ?.replace(/\.html?$/, '');
  const wanted = [fields.slug?.split('/').findLast(Boolean), last, name, title]
    .map((text) => slugify(decodePath(text ?? '')))
    .filter(Boolean);
  return wanted.find((slug) => !RESERVED.test(slug)) ?? `post-${wanted[0] ?? '1'}`;
}
