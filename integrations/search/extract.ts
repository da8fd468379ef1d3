import { Parser } from 'htmlparser2';
import { escapeHtml } from '../kit/html/escape.ts';
import { TableText } from './table-text.ts';

/** What the index takes of a page: headings, which weigh more, and text. */
const HEADING = /^h[1-6]$/;
const BREAKS = /^(?:p|li|dt|dd|table|blockquote|figcaption|section|div|summary|br)$/;
/** What is read with a pause after it, whether or not it ends with a stop: the words of a result run on. */
const PAUSES = /^(?:p|li|dt|dd|figcaption|summary)$/;
const CELL = /^(?:td|th|caption)$/;
/** Code is read, not searched for: a line of it is no answer. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'pre']);

/** Characters that are parsed before it is asked whether the marked element has ended. */
const PIECE = 4096;

/**
 * A page cut down to what people search for: the element marked `data-pagefind-body`, without the parts
 * marked `data-pagefind-ignore`. Undefined when the page is not marked. Pagefind reads this in a third of
 * the time that the whole page takes.
 */
export function searchable(html: string): string | undefined {
  const marked = html.indexOf('data-pagefind-body');
  if (marked < 0) return undefined;
  const start = html.lastIndexOf('<', marked);
  const lang = /<html[^>]*\slang="?([\w-]+)/i.exec(html)?.[1] ?? 'en';
  let out = '';
  const body = { ended: false };
  /** Depth inside the body, and inside a part to be left out; 0 outside. */
  let inside = 0;
  let ignored = 0;
  let table: TableText | undefined;
  /** Names of tags stand at the head of a post, and in the index at its end: nobody reads them as a sentence. */
  const tags: string[] = [];
  let tag: string | undefined;
  const stop = lang.startsWith('zh') ? '。' : '.';
  /** Words on both sides of a break do not stick together. */
  const pause = () => {
    if (table) table.add(' ');
    else out += '\n';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (body.ended) return;
      if (inside) inside += 1;
      else if ('data-pagefind-body' in attributes) inside = 1;
      if (!inside) return;
      if (ignored) ignored += 1;
      else if ('data-pagefind-ignore' in attributes || SILENT.has(name)) ignored = 1;
      if (ignored) return;
      if (HEADING.test(name) && !table)
        out += attributes['id'] ? `<${name} id="${escapeHtml(attributes['id'])}">` : `<${name}>`;
      else if (BREAKS.test(name)) pause();
      if (attributes['rel'] === 'tag') tag = '';
      if (name === 'table') table = new TableText(lang);
    },
    ontext(text) {
      if (!inside || ignored) return;
      if (tag !== undefined) tag += text;
      else if (table) table.add(text);
      else out += escapeHtml(text);
    },
    onclosetag(name) {
      if (!inside) return;
      if (!ignored) {
        if (name === 'a' && tag !== undefined) {
          tags.push(tag.trim());
          tag = undefined;
        }
        if (HEADING.test(name) && !table) out += `</${name}>`;
        if (CELL.test(name)) table?.endCell();
        if (name === 'tr' || name === 'caption') out += escapeHtml(table?.endRow() ?? '');
        if (name === 'table') table = undefined;
        if (PAUSES.test(name) && !table && /[\p{L}\p{N}]\s*$/u.test(out.slice(-9)))
          out = out.trimEnd() + stop;
        if (BREAKS.test(name)) pause();
      }
      inside -= 1;
      body.ended = inside === 0;
      if (ignored) ignored -= 1;
    },
  });
  // Nothing before the marked element and after it is read.
  for (let at = start; at < html.length && !body.ended; at += PIECE)
    parser.write(html.slice(at, at + PIECE));
  parser.end();
  if (tags.length) out += `\n${escapeHtml(tags.join(lang.startsWith('zh') ? '、' : ', '))}${stop}`;
  return `<html lang="${escapeHtml(lang)}"><body data-pagefind-body>${out}</body></html>`;
}
