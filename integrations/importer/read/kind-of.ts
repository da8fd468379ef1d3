import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kind } from '../options.ts';
import { inSite, type Folder } from './folder.ts';
import { detectKind } from './kind.ts';
import { record } from './settings.ts';

/** The generator that a folder was written for, as far as its files tell. */
export async function kindOf(folder: Folder): Promise<Kind> {
  return detectKind(namesOf(folder), await sample(folder), await packages(folder.site));
}

/** Names that tell the generator: the imported files, and what lies at the top of their site. */
function namesOf(folder: Folder): string[] {
  const top = [...folder.known]
    .map((path) => path.slice(folder.site.length + 1).replaceAll('\\', '/'))
    .filter((name) => !name.includes('/') || name.startsWith('config/_default/'));
  return [...new Set([...top, ...folder.files.map((file) => inSite(folder, file))])];
}

async function sample({ path, files }: Folder): Promise<string[]> {
  const texts = files.filter((file) => /\.(?:md|mdx|markdown)$/i.test(file));
  const step = Math.max(1, Math.floor(texts.length / 40));
  const some = texts.filter((_, index) => index % step === 0);
  return Promise.all(
    some.map((file) =>
      readFile(join(path, file), 'utf8')
        .then((text) => text.slice(0, 20_000))
        .catch(() => ''),
    ),
  );
}

/** Names of the packages that the site is made with. */
async function packages(site: string): Promise<string[]> {
  try {
    const data = record(JSON.parse(await readFile(join(site, 'package.json'), 'utf8')));
    return ['dependencies', 'devDependencies'].flatMap((name) => Object.keys(record(data[name])));
  } catch {
    return [];
  }
}
