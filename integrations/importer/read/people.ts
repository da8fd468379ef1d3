import { readFile } from 'node:fs/promises';
import { posix, relative, sep } from 'node:path';
import { firstParagraph } from '../map/description.ts';
import { personOf, type Person } from '../map/person.ts';
import { isRecord } from '../map/values.ts';
import type { Source } from '../source.ts';
import type { Folder } from './folder.ts';
import { splitSource } from './front-matter.ts';
import { readData, type Data } from './settings.ts';

/** Jekyll's, Hexo's and Hugo's data (all authors in one file, or a file each), and Docusaurus' file beside its posts. */
const DATA =
  /(?:^|\/)_?data\/(?:authors?|people|team|members)(?:\/[^/]+)?\.(?:ya?ml|json|toml)$|(?:^|\/)authors\.ya?ml$/;
/** Pages of authors: a collection of Jekyll, a section of Hugo. */
const PAGE = /(?:^|\/)(?:_authors\/([^/]+)|content\/authors\/([^/]+)\/_index)\.(?:md|markdown)$/;

/** The people that the old site tells of: in its files of authors, then in the posts themselves. Never throws. */
export async function readPeople(
  { site, known }: Folder,
  sources: readonly Source[],
): Promise<Person[]> {
  const people: Person[] = [];
  for (const file of [...known].sort()) {
    const path = relative(site, file).split(sep).join('/');
    if (path.startsWith('i18n/')) continue;
    if (DATA.test(path)) people.push(...fromData(await readData(file), path, file));
    const [found, own, folder] = PAGE.exec(path) ?? [];
    if (found) people.push(await fromPage(file, (own ?? folder)!));
  }
  for (const { fields, path } of sources)
    people.push(...fields.people.map((data) => personOf(data, String(data['name'] ?? ''), path)));
  return people.filter(({ id }) => id);
}

function fromData(data: unknown, path: string, file: string): Person[] {
  const alone = /\/(?:authors?|people|team|members)\/([^/]+)\.\w+$/.exec(path)?.[1];
  if (alone) return isRecord(data) ? [personOf(data, alone, file)] : [];
  if (Array.isArray(data))
    return data
      .filter(isRecord)
      .map((one: Data) => personOf(one, typeof one['name'] === 'string' ? one['name'] : '', file));
  if (!isRecord(data)) return [];
  // `author.yml` may be of one person only.
  if (posix.basename(path).startsWith('author.') && typeof data['name'] === 'string')
    return [personOf(data, data['name'], file)];
  return Object.entries(data).flatMap(([id, value]) =>
    isRecord(value)
      ? personOf(value, id, file)
      : typeof value === 'string'
        ? personOf({ name: value }, id, file)
        : [],
  );
}

async function fromPage(file: string, id: string): Promise<Person> {
  const { data, body } = splitSource(await readFile(file, 'utf8').catch(() => ''));
  const bio = firstParagraph(body);
  return personOf({ ...(bio && { bio }), ...data }, id, file);
}
