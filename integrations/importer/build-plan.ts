import { existsSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { ProblemsError } from '../kit/problem.ts';
import { askedProblems } from './asked.ts';
import { Entries } from './map/entries.ts';
import { languageFolders } from './map/language.ts';
import { mainLanguage } from './map/main-language.ts';
import { importOptions, type ImportOptions, type Kind } from './options.ts';
import { pagesOf } from './links.ts';
import { placePosts, type Placed } from './place.ts';
import type { ImportPlan, Notice, Unmapped } from './plan.ts';
import { readExisting } from './read/existing.ts';
import { inSite, readFolder, type Folder } from './read/folder.ts';
import { kindOf } from './read/kind-of.ts';
import { Library } from './read/library.ts';
import { pagesAmong } from './read/pages.ts';
import { readPeople } from './read/people.ts';
import { judgePictures, portrait } from './read/pictures.ts';
import { isPost } from './read/posts.ts';
import { originOf } from './read/site-address.ts';
import { readSiteConfig } from './read/site-config.ts';
import { readSource, type Source } from './source.ts';
import { turn } from './turn.ts';
import { addresses, type World } from './world.ts';

/**
 * Reads a folder of posts and works out what an import would write; writes nothing. A file that cannot be
 * read is left out and said so. Throws ProblemsError when the folder is none, or an option is wrong.
 */
export async function planImport(folder: string, options: ImportOptions): Promise<ImportPlan> {
  const existing = await readExisting(options.root);
  const problems = await askedProblems(folder, options, existing);
  if (problems.length) throw new ProblemsError(problems);
  const asked = importOptions.parse(options);
  const source = await readFolder(folder, asked.root);
  const locales = asked.locales ?? existing.locales;
  const kind = asked.kind === 'auto' ? await kindOf(source) : asked.kind;
  const site = await readSiteConfig(source.site, source.known);
  if (asked.site) site.origin = originOf(asked.site)!;
  const skipped: Notice[] = source.links.map((file) => ({
    file,
    message: 'A symbolic link; links are not followed.',
    fix: 'Put the text itself into its place if it is a post.',
  }));
  const all = locales ?? [asked.locale ?? 'en'];
  const languages = languageFolders(
    source.files,
    all,
    site.languages.map(({ id }) => id),
  );
  const sources = await readSources(source, kind, languages, skipped);
  const settings = { ...asked, locale: asked.locale ?? localeOf(sources, site.language, all) };
  const posts = placePosts(sources, { settings, kind, site, locales, existing, skipped });
  const library = new Library(source, {
    base: site.base,
    copy: settings.assets,
    isThere: (path) => existsSync(join(settings.root, 'public', path)),
    ...(site.origin && site.origin !== existing.origin && { origin: site.origin }),
  });
  const people = await readPeople(source, sources);
  const entries = () => new Entries(existing, people, (src, file) => portrait(library, src, file));
  const world: World = {
    settings,
    kind,
    site,
    library,
    entries: entries(),
    posts,
    origin: existing.origin,
    pages: pagesOf(posts, existing.pages, all),
    ...addresses(posts),
  };
  let turned = posts.map((post) => turn(post, world));
  const judged = await judgePictures(library);
  const kept = turned.filter(({ post }, index) => post.draft && !posts[index]!.draft);
  if (judged.length || kept.length) {
    // A text that had to be kept as it is makes a draft, to which no link can lead.
    turned.forEach(({ post }, index) => (posts[index]!.draft = post.draft));
    Object.assign(world, addresses(posts), { pages: pagesOf(posts, existing.pages, all) });
    library.clear();
    world.entries = entries();
    turned = posts.map((post) => turn(post, world));
  }
  reportUnused(source, library, posts, skipped);
  return {
    folder: source.path,
    root: settings.root,
    kind,
    locale: settings.locale,
    addressesKnown: posts.some(({ known }) => known),
    posts: turned.map(({ post }) => post),
    entries: world.entries.created,
    assets: [...library.assets.values()],
    unmapped: countUnmapped(turned.map(({ unmapped }) => unmapped)),
    notices: [
      ...sources.flatMap(({ notices }) => notices),
      ...turned.flatMap(({ notices }) => notices),
      ...judged.map((notice) => ({ ...notice, file: relative(source.path, notice.file) })),
    ].filter(({ file }) => !skipped.some((skip) => skip.file === file)),
    skipped,
  };
}

const localeOf = (sources: Source[], setting: string | undefined, locales: string[]): string =>
  mainLanguage({
    texts: sources
      .filter(({ language }) => language === undefined)
      .map(({ title, body }) => `${title}\n${body}`),
    setting,
    locales,
  });

async function readSources(
  folder: Folder,
  kind: Kind,
  languages: Set<string>,
  skipped: Notice[],
): Promise<Source[]> {
  const inside = folder.files.map((file) => inSite(folder, file));
  const all = {
    files: new Set(folder.files),
    posts: inside.some((file) => /(?:^|\/)_posts\//.test(file)),
    content:
      folder.path === folder.site &&
      kind !== 'jekyll' &&
      inside.some((file) =>
        /^(?:src\/)?(?:content|pages|posts|blog|app|data)\/.*\.mdx?$/.test(file),
      ),
  };
  const files = folder.files.filter((file, index) => {
    const verdict = isPost(kind, file, inside[index]!, all);
    if (typeof verdict === 'string') skipped.push({ file, message: verdict });
    return verdict === true;
  });
  const sources: Source[] = [];
  for (const file of files) {
    const source = await readSource(folder, file, languages, kind);
    if (Array.isArray(source)) skipped.push(...source);
    else sources.push(source);
  }
  if (folder.path !== folder.site) return sources;
  const pages = new Set(pagesAmong(sources));
  for (const { file } of pages)
    skipped.push({
      file,
      message: 'A page, not a post: it has no date, and stands in no folder with posts.',
      fix: 'Import its folder by itself if it is one, or give it a date.',
    });
  return sources.filter((source) => !pages.has(source));
}

function reportUnused(folder: Folder, library: Library, posts: Placed[], skipped: Notice[]): void {
  const used = new Set([
    ...[...library.assets.values()].map(({ from }) => from),
    ...posts.map(({ path }) => path),
    ...skipped.map(({ file }) => join(folder.path, file)),
  ]);
  const endings = new Map<string, string[]>();
  for (const file of folder.files) {
    if (
      used.has(join(folder.path, file)) ||
      file.startsWith('.') ||
      (folder.path === folder.site &&
        !/\.(?:png|jpe?g|gif|webp|avif|svg|pdf|mp4|mp3|zip)$/i.test(file))
    )
      continue;
    const ending = posix.extname(file) || posix.basename(file);
    endings.set(ending, [...(endings.get(ending) ?? []), file]);
  }
  for (const [ending, files] of endings)
    skipped.push({
      file: files.length === 1 ? files[0]! : `${files.length} × ${ending}`,
      message: 'No post refers to it; not copied.',
    });
}

function countUnmapped(all: Record<string, unknown>[]): Unmapped[] {
  const fields = new Map<string, Unmapped>();
  for (const unmapped of all)
    for (const [field, value] of Object.entries(unmapped)) {
      const entry = fields.get(field) ?? { field, count: 0, examples: [] };
      entry.count++;
      const example = typeof value === 'string' ? value : JSON.stringify(value);
      if (entry.examples.length < 3 && example !== undefined && !entry.examples.includes(example))
        entry.examples.push(example);
      fields.set(field, entry);
    }
  return [...fields.values()].sort((a, b) => b.count - a.count || a.field.localeCompare(b.field));
}
