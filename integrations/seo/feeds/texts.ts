import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownPart } from '../../kit/html/own-part.ts';
import { cleanHtml } from '../content/clean-html.ts';
import { xmlText } from '../xml-text.ts';
import type { Article } from './article.ts';

/** Texts kept at once: those of an article's language, tags and author are asked for one soon after another. */
const KEPT = 200;

/** Gives the clean texts of articles, read again from the output; the last ones asked for stay at hand. */
export function articleTexts(output: string): (article: Article) => Promise<string> {
  const kept = new Map<string, string>();
  return async ({ file, url }) => {
    const known = kept.get(file);
    kept.delete(file);
    const text = known ?? (await read(join(output, file), url));
    kept.set(file, text);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return text;
  };
}

async function read(file: string, url: string): Promise<string> {
  const html = await readFile(file, 'utf8');
  const { start, end } = ownPart(html);
  return xmlText(cleanHtml(html.slice(start, end), { url, untitled: true }));
}
