import { Parser } from 'htmlparser2';
import { addressOfFile } from '../address.ts';
import { readBody } from './body.ts';
import { readHead } from './head.ts';
import { lineCounter } from './lines.ts';
import { ownPart } from './own-part.ts';
import type { Page } from './page.ts';

/**
 * Reads a built page in one pass. `file` is its path below the output folder. HTML that is not well formed is
 * read nearly as browsers would; nothing that a page holds makes this throw.
 */
export function readPage(file: string, html: string): Page {
  const lineAt = lineCounter(html);
  const content = ownPart(html);
  const page: Page = {
    file,
    path: addressOfFile(file),
    lang: undefined,
    head: { titles: [], metas: [], links: [], data: [] },
    headings: [],
    anchors: [],
    images: [],
    forms: [],
    videos: [],
    landmarks: [],
    ids: new Set(),
    blocks: [],
    paragraphs: [],
    content,
  };
  const head = readHead(page.head);
  const body = readBody(page);
  const own = () => parser.startIndex >= content.start && parser.startIndex < content.end;
  const parser = new Parser({
    onopentag(name, attributes) {
      const line = lineAt(parser.startIndex);
      if (name === 'html') page.lang = attributes['lang'];
      head.open(name, attributes, line);
      body.open({ name, attributes, line, own: own() });
    },
    ontext(text) {
      head.text(text);
      body.text(text, own());
    },
    onclosetag(name) {
      head.close(name);
      body.close(name);
    },
  });
  parser.end(html);
  body.end();
  return page;
}
