import picomatch from 'picomatch';
import { bundleName } from '../kit/bundle-name.ts';
import { takenBy } from '../kit/globs.ts';
import { localeName, unknownLocale } from '../kit/locale-name.ts';
import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import type { PlacedFile } from './entry.ts';
import { isMediaFile } from './media-file.ts';
import { misplaced } from './misplaced.ts';
import type { Collection } from './options.ts';
import { isSafeName, safeName } from './safe-name.ts';

interface Placing {
  placed: PlacedFile[];
  problems: Problem[];
}

/**
 * Finds the collection, the name and the locale of each file; reports files that no collection takes,
 * languages that the site does not have, and names that are not safe in an address.
 * No locales given means that they are not known: every folder is then taken for one.
 */
export function placeFiles(
  files: readonly string[],
  collections: readonly Collection[],
  locales: readonly string[],
): Placing {
  const matchers = collections.map((collection) => ({ collection, takes: matcherOf(collection) }));
  const result: Placing = { placed: [], problems: [] };
  const strangers = new Map<string, number>();
  const all = new Set(files);
  /** A text with a dot in its name is a variant only beside its post; alone it is a post badly named. */
  const ownerOf = (file: string, collection: Collection): Collection => {
    const beside = /^(.*\/[^/]+)\.[^./]+\.mdx?$/.exec(file)?.[1];
    if (!collection.variantOf || collection.locale !== 'folder' || !beside) return collection;
    if (['md', 'mdx'].some((ending) => all.has(`${beside}.${ending}`))) return collection;
    return collections.find(({ name }) => name === collection.variantOf?.collection) ?? collection;
  };
  for (const file of files) {
    const found = matchers.find(({ takes }) => takes(file));
    if (isKept(file, collections)) continue;
    if (found) place(file, ownerOf(file, found.collection), locales, result, strangers);
    else if (!isMediaFile(file)) result.problems.push(misplaced(file, collections, locales));
  }
  for (const [folder, count] of strangers)
    result.problems.push(unknownFolder(folder, count, locales));
  return result;
}

const isKept = (file: string, collections: readonly Collection[]) =>
  collections.some(({ base, kept = [] }) =>
    picomatch.isMatch(
      file,
      kept.map((name) => `${base}/${name}`),
    ),
  );

const matcherOf = ({ base, pattern }: Collection): ((file: string) => boolean) =>
  takenBy(pattern.map((one) => one.replace(/^!?/, (not) => `${not}${base}/`)));

function place(
  file: string,
  collection: Collection,
  locales: readonly string[],
  { placed, problems }: Placing,
  strangers: Map<string, number>,
): void {
  const inner = file.slice(collection.base.length + 1);
  const dot = inner.lastIndexOf('.');
  const format = inner.slice(dot + 1) as PlacedFile['format'];
  const path = inner.slice(0, dot);
  const [head = '', ...rest] = path.split('/');
  if (collection.locale === 'folder') {
    if (locales.length > 0 && !locales.includes(head)) {
      const folder = `${collection.base}/${head}`;
      strangers.set(folder, (strangers.get(folder) ?? 0) + 1);
      return;
    }
    if (/^_?index$/.test(rest.at(-1) ?? '') && (rest.length === 1 || rest.at(-1) === '_index')) {
      problems.push(listPage(file, collection));
      return;
    }
    const whole = bundleName(rest.join('/'));
    // Beside a post a variant is named after it: `grain-rain.short` is `short` of `grain-rain`.
    const name = collection.variantOf ? whole.replace(/\.(?=[^./]*$)/, '/') : whole;
    problems.push(...unsafe(file, name));
    placed.push({ file, collection, name, locale: head, format });
    return;
  }
  const split = localeName(path, collection.locale === 'suffix' ? locales : [], locales[0] ?? '');
  const stray = unknownLocale(split);
  if (stray !== undefined) {
    problems.push(strayPart(file, split.name, stray, collection, locales));
    return;
  }
  // A folder's `page` is the folder's own entry.
  const name = split.name.replace(/\/page$/, '');
  problems.push(...unsafe(file, name));
  if (collection.variantOf && name.endsWith('/control'))
    problems.push({
      code: 'MQ1107',
      severity: 'error',
      file,
      message: 'A variant cannot be called control: that is the page itself.',
      fix: `Rename the file: ${file.replace(/control(?=[^/]*$)/, 'short-form')}`,
    });
  placed.push({ file, collection, name, locale: split.locale, format });
}

/** What Hugo calls the page of a section. */
const listPage = (file: string, { base }: Collection): Problem => ({
  code: 'MQ1301',
  severity: 'error',
  file,
  message: `The list of ${base} is a page that the site makes itself.`,
  found: file.slice(file.lastIndexOf('/') + 1),
  fix: `Give the text a name, such as ${file.replace(/_?index(?=\.\w+$)/, 'grain-rain')}, or a folder: ${file.replace(/_?index(?=\.\w+$)/, 'grain-rain/index')}`,
});

/** Devices of Windows, which no file and no folder can be called there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

function unsafe(file: string, name: string): Problem[] {
  const parts = name.split('/');
  const device = parts.find((part) => DEVICE.test(part));
  if (device !== undefined)
    return [
      {
        code: 'MQ1302',
        severity: 'error',
        file,
        message: 'Windows keeps this name for itself: the files could not be written there.',
        found: device,
        fix: `Rename it: ${device}-tea`,
      },
    ];
  const bad = parts.find((part) => !isSafeName(part));
  if (bad === undefined) return [];
  const better = safeName(bad);
  return [
    {
      code: 'MQ1302',
      severity: 'error',
      file,
      message:
        'The name becomes part of an address, so it takes lower-case letters, digits and hyphens only.',
      found: bad,
      fix: better ? `Rename it: ${better}` : 'Rename it: such as grain-rain',
    },
  ];
}

function strayPart(
  file: string,
  name: string,
  stray: string,
  { locale, name: collection }: Collection,
  locales: readonly string[],
): Problem {
  const near = nearest(stray, locales);
  const dotted = `${name.split('/').at(-1)}`;
  if (locale === 'none')
    return {
      code: 'MQ1006',
      severity: 'error',
      file,
      message: `Files of ${collection} hold all languages in one; ${stray} has no place in the name.`,
      found: dotted,
      fix: `name: { ${(locales.length > 1 ? locales : ['en', 'zh-cn']).map((id) => `${id}: …`).join(', ')} }`,
    };
  return {
    code: 'MQ1202',
    severity: 'error',
    file,
    message: `“${stray}” is not one of the site’s languages: ${locales.join(', ')}.`,
    found: dotted,
    fix:
      near === undefined
        ? `Add ${stray} to locales in content/site.yaml, or rename the file.`
        : near === locales[0]
          ? `Leave ${stray} out of the name: ${near} is the default language.`
          : `Rename the file: ${file.replace(`.${stray}.`, `.${near}.`)}`,
  };
}

function unknownFolder(folder: string, count: number, locales: readonly string[]): Problem {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  const near = nearest(name, locales);
  return {
    code: 'MQ1202',
    severity: 'error',
    file: folder,
    message: `“${name}” is not one of the site’s languages (${locales.join(', ')}), so ${count === 1 ? 'its file is' : `its ${count} files are`} not built.`,
    found: name,
    fix: near
      ? `Rename the folder: ${folder.replace(/[^/]*$/, near)}`
      : `Add ${name} to locales in content/site.yaml, or move the ${count === 1 ? 'file' : 'files'}.`,
  };
}
