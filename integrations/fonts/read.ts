import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../kit/output.ts';
import { hanIn, usageIn, type Usage } from './characters.ts';
import type { FontsOptions } from './options.ts';

/** A file that people write: its text and its path from the project's root. */
export interface TextFile {
  file: string;
  text: string;
}

const ENDINGS = new Set(['.md', '.mdx', '.yaml', '.yml', '.ts']);

/** Every text of the site, by path, so that the order never depends on the disk. */
export function readTexts(root: URL, { texts }: FontsOptions): TextFile[] {
  const files = texts.flatMap((folder) => {
    const path = fileURLToPath(new URL(folder, root));
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => ENDINGS.has(extname(name)))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  });
  return files.sort().map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }));
}

/** What the texts would show: in dev there are no finished pages, and the weight is anyone's guess. */
export const usageOfTexts = (texts: TextFile[]): Usage[] =>
  texts.map(({ text }) => {
    const characters = hanIn(text);
    return { text: characters, headings: characters };
  });

const depth = (path: string) => path.split('/').length;

/**
 * What the finished pages that link the stylesheet show. The front page comes first, then what is nearest to it:
 * the characters of a page that comes early share few slices, and most visits begin there.
 */
export async function usageOfPages(
  out: string,
  stylesheet: string,
  { han }: FontsOptions,
): Promise<Usage[]> {
  const pages = (await filesBelow(out))
    .filter((file) => file.endsWith('.html'))
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  return pages.flatMap((page) => {
    const html = readFileSync(join(out, page), 'utf8');
    return html.includes(`href="${stylesheet}"`) ? [usageIn(html, han.boldClasses)] : [];
  });
}
