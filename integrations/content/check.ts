import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { addressKey } from '../kit/address.ts';
import { sortProblems, type Problem } from '../kit/problem.ts';
import { findAddresses, isPublic } from './addresses.ts';
import { checkBlockIds } from './blocks.ts';
import { readBody } from './body/read-body.ts';
import { checkBody } from './check-body.ts';
import type { ContentEntry, PlacedFile } from './entry.ts';
import { explainIssues } from './explain-issues.ts';
import { checkFieldLinks } from './field-links.ts';
import { problemAt, type Finding } from './finding.ts';
import { checkLanguages } from './languages.ts';
import type { Targets } from './link-targets.ts';
import { checkFrontPage } from './front-page.ts';
import { checkHidden } from './hidden-signs.ts';
import { listFiles } from './list-files.ts';
import { checkMedia } from './media.ts';
import { checkMisread } from './misread.ts';
import type { CheckOptions } from './options.ts';
import { checkPictures } from './picture-files.ts';
import { placesOfBlocks } from './page-places.ts';
import { placeFiles } from './place-files.ts';
import { readEntry } from './read-entry.ts';
import { readSite, SITE } from './read-site.ts';
import { checkRedirects } from './redirects.ts';
import { checkReferences, type Names } from './references.ts';
import { findStrangers } from './strangers.ts';
import { checkVariant, variantSchema } from './variants.ts';

/** What a check gives: everything that is wrong, by file and line, and every file that could be read. */
export interface Checked {
  problems: Problem[];
  entries: ContentEntry[];
  /** Originals that public pages link to, such as `/media/menu.pdf`: paths from the root, in order. */
  linked: string[];
}

/**
 * Checks all content in one run: reads each file once, writes nothing, and never throws for what a
 * person wrote. The same files and the same `now` give the same problems in the same order.
 */
export async function checkContent(options: CheckOptions): Promise<Checked> {
  const { root, siteSchema, collections, now, components = {}, taken = [] } = options;
  const settings = siteSchema && readSite(root, siteSchema);
  const content = listFiles(root, 'content');
  const locales =
    options.site?.locales.map(({ id }) => id) ??
    guessLocales(settings?.source?.data, content.files);
  const publicFiles = listFiles(root, 'public');
  const own = content.files.filter((file) =>
    collections.some(({ base }) => file.startsWith(`${base}/`)),
  );
  const { placed, problems } = placeFiles(own, collections, locales);
  const files = new Set([...content.files, ...publicFiles.files]);
  problems.push(
    ...content.problems,
    ...findStrangers(content.files, collections, options.others ?? []),
  );
  problems.push(...checkPictures(root, content.files));
  problems.push(...(settings?.problems ?? []));

  const entries = placed.flatMap((file) => {
    const read = readEntry(root, file);
    problems.push(...read.problems);
    return read.entry ?? [];
  });
  const names = namesOf(placed, locales);
  for (const entry of entries)
    problems.push(...checkValues(entry, collections, names, files, locales));
  const found = findAddresses(entries, taken, locales, now);
  problems.push(...found.problems);
  if (siteSchema) problems.push(...checkFrontPage(collections, found.addresses, locales, placed));
  const known = { addresses: found.addresses, locales };
  const redirected = checkRedirects(options, entries, known, files);
  problems.push(...redirected.problems);
  const others = new Set(
    [...taken, ...entries.flatMap(aliasesOf), ...redirected.from].map(addressKey),
  );
  const exists = (path: string) => existsSync(join(root, path));
  const linked = new Set<string>();
  const note = (file: string) => void linked.add(file);
  const all: Targets = {
    ...known,
    others,
    files,
    collections,
    exists,
    linked: note,
    home: homeOf(settings?.source?.data),
  };
  for (const entry of entries) {
    // What a draft links to stays where it is, as the draft does.
    const targets = isPublic(entry, now) ? all : { ...all, linked: () => {} };
    const { source, format } = entry;
    const facts = format === 'yaml' ? undefined : readBody(source.body, format, source.bodyLine);
    const blocks = placesOfBlocks(entry);
    const places = [...(facts?.places ?? []), ...blocks];
    if (facts) problems.push(...checkBody(entry, components, targets, facts, places));
    problems.push(...checkFieldLinks(entry, targets, blocks.length > 0 ? places : []));
    const { variantOf } = entry.collection;
    const controls =
      variantOf && entries.filter(({ collection }) => collection.name === variantOf.collection);
    if (controls) problems.push(...checkVariant(entry, controls, locales));
  }
  if (settings?.source) problems.push(...checkSite(settings.source, options, names, all));
  const { also = () => [] } = options;
  const { source } = settings ?? {};
  for (const one of source ? [...entries, { file: SITE, source }] : entries)
    problems.push(...also(one.source.data).map((finding) => problemAt(one, finding)));
  // What has been said of a file in other words is not said again.
  const unread = new Set(problems.filter(isUnread).map(({ file }) => file));
  const more = (await options.more?.(root, entries)) ?? [];
  problems.push(...more.filter((problem) => !unread.has(problem.file)));
  return { problems: sortProblems(problems), entries, linked: [...linked].sort() };
}

/** The address of the site, as its settings say. */
function homeOf(data: unknown): string | undefined {
  const { url } = (data ?? {}) as { url?: unknown };
  return typeof url === 'string' ? url : undefined;
}

const isUnread = ({ code }: Problem) => code === 'MQ1703';

/** The languages of settings that are not right as a whole; without any, those that the files themselves name. */
function guessLocales(data: unknown, files: readonly string[]): string[] {
  const { locales } = (data ?? {}) as { locales?: unknown };
  const ids = Array.isArray(locales)
    ? locales.map((locale: { id?: unknown } | null) => locale?.id)
    : [];
  const given = ids.filter((id) => typeof id === 'string').map((id) => id.toLowerCase());
  if (given.length > 0) return given;
  const named = files.map(
    (file) => /^content\/blog\/([a-z]{2,3}(?:-[a-z0-9]+)*)\//.exec(file)?.[1],
  );
  return [...new Set(named)].filter((id) => id !== undefined);
}

function namesOf(placed: readonly PlacedFile[], locales: readonly string[]): Names {
  const names = new Map<string, Set<string>>([['locales', new Set(locales)]]);
  for (const { collection, name } of placed) {
    const own = names.get(collection.name) ?? new Set();
    names.set(collection.name, own.add(name).add(name.slice(name.lastIndexOf('/') + 1)));
  }
  for (const { collection } of placed)
    for (const target of Object.values(collection.references))
      if (!names.has(target)) names.set(target, new Set());
  return names;
}

/** Checks the values of an entry and, where they are right, keeps them as the schema gives them. */
function checkValues(
  entry: ContentEntry,
  collections: CheckOptions['collections'],
  names: Names,
  files: ReadonlySet<string>,
  locales: readonly string[],
): Problem[] {
  const { source, collection } = entry;
  const { data } = source;
  if (data === undefined) return [];
  const { variantOf } = collection;
  const page = collections.find(({ name }) => name === variantOf?.collection);
  const schema =
    variantOf && page ? variantSchema(entry, page.schema, variantOf.patch) : collection.schema;
  const result = z.safeParse(schema, data);
  if (result.success) entry.data = result.data;
  const named = checkReferences(data, collection.references, names);
  const lines = entry.text.split('\n');
  const lineAt = (path: readonly PropertyKey[]) =>
    lines[source.locate(path, { key: true }).line - 1] ?? '';
  const explained = result.success
    ? []
    : explainIssues(result.error.issues, { schema, data, lineAt });
  // A reference in the wrong form leads nowhere, and that says more; of one that should be a list, the list does.
  const wrong = explained.filter(
    ({ code, path }) => code !== 'MQ1107' || !named.some((one) => same(one.path, path)),
  );
  const references = named.filter(
    ({ path }) => !explained.some((one) => one.code === 'MQ1103' && same(one.path, path)),
  );
  const findings: Finding[] = [
    ...wrong,
    ...references,
    ...checkLanguages(schema, data, locales),
    ...checkMedia(data, files),
    ...checkHidden(data),
    ...checkMisread(entry, schema),
    ...checkBlockIds(data),
  ];
  return findings.map((finding) => problemAt(entry, finding));
}

const same = (a: readonly PropertyKey[], b: readonly PropertyKey[]) =>
  a.length === b.length && a.every((step, index) => step === b[index]);

function aliasesOf({ data }: ContentEntry): string[] {
  const { aliases } = (data ?? {}) as { aliases?: unknown };
  return Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
}

function checkSite(
  source: ContentEntry['source'],
  { siteSchema, siteReferences = {} }: CheckOptions,
  names: Names,
  targets: Targets,
): Problem[] {
  const findings = [
    ...checkReferences(source.data, siteReferences, names),
    ...checkLanguages(siteSchema!, source.data, targets.locales),
    ...checkMedia(source.data, targets.files),
    ...checkHidden(source.data),
  ];
  return [
    ...findings.map((finding) => problemAt({ file: SITE, source }, finding)),
    ...checkFieldLinks({ file: SITE, source }, targets, []),
  ];
}
