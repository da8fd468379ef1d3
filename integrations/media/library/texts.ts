import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../../kit/output.ts';
import type { UsingText } from './uses.ts';

const TEXT = /\.(?:mdx?|ya?ml|astro|html)$/i;
/** Larger than this is nothing that somebody wrote. */
const LARGEST = 2_000_000;

/** Every text below some folders of a project that may name originals; sidecars name posters. */
export async function usingTexts(root: string, folders: readonly string[]): Promise<UsingText[]> {
  const texts: UsingText[] = [];
  for (const folder of folders.filter((one) => existsSync(join(root, one))))
    for (const file of (await filesBelow(join(root, folder))).filter((one) => TEXT.test(one))) {
      const path = `${folder}/${file}`;
      const { size } = await stat(join(root, path));
      if (size <= LARGEST)
        texts.push({ file: path, text: await readFile(join(root, path), 'utf8') });
    }
  return texts;
}
