import { Parser } from 'htmlparser2';
import { absoluteLink, escapeText, escapeValue } from './attributes.ts';
import { BOXES, DROPPED, KEPT } from './elements.ts';
import { HtmlWriter } from './html-writer.ts';

export interface Cleaning {
  /** Absolute address of the page. */
  url: string;
  /** Leave out the page's heading, with the `<header>` it stands in: who shows the text has its title already. */
  untitled?: boolean;
}

/**
 * The text of a page as it can be read anywhere else: only elements and attributes that mean something without the
 * page's styles and scripts, every address absolute. What is marked `data-feed-ignore`, `data-pagefind-ignore`,
 * `hidden` or `aria-hidden` stays behind. Comes out well formed, whatever goes in.
 */
export function cleanHtml(html: string, { url, untitled = false }: Cleaning): string {
  const title = untitled ? html.search(/<h1[\s>]/i) : -1;
  const writer = new HtmlWriter(url);
  /** For each open element, whether it is left out with its content. */
  const stack: boolean[] = [];
  let dropped = 0;

  const drops = (name: string, attributes: Record<string, string>, start: number): boolean => {
    if (DROPPED.has(name) || isAside(attributes)) return true;
    if (name === 'img') return !absoluteLink(attributes['src'] ?? '', url);
    if (name === 'source') return !attributes['src'];
    if (title === -1) return false;
    return (
      name === 'h1' || (name === 'header' && start < title && !closes(html.slice(start, title)))
    );
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      const drop = drops(name, attributes, parser.startIndex);
      stack.push(drop);
      if (drop) dropped += 1;
      if (dropped) return;
      if (name === 'iframe') writer.raw(linkTo(attributes, url));
      else if (BOXES.has(name)) writer.openBox(attributes);
      else if (name === 'h1') writer.open('h2', attributes);
      else if (KEPT.has(name)) writer.open(name, attributes);
      else writer.openBare();
    },
    ontext(text) {
      if (!dropped) writer.text(text);
    },
    onclosetag(name) {
      if (stack.pop()) dropped -= 1;
      else if (!dropped && name !== 'iframe') writer.close();
    },
  });
  parser.end(html);
  return withoutEmpty(writer.end());
}

const closes = (html: string) => /<\/header[\s>]/i.test(html);

const isAside = (attributes: Record<string, string>) =>
  'data-feed-ignore' in attributes ||
  'data-pagefind-ignore' in attributes ||
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true';

/** What a page shows in a frame, as a link. */
function linkTo({ src = '', title }: Record<string, string>, base: string): string {
  const link = absoluteLink(src, base);
  return link ? `<p><a href="${escapeValue(link)}">${escapeText(title ?? link)}</a></p>` : '';
}

/** Without elements that have nothing left in them, and without the blank lines where others were. */
function withoutEmpty(html: string): string {
  let before = html;
  for (;;) {
    const after = before.replace(/<(div|p|figure|aside|ul|ol|li)>\s*<\/\1>/g, '');
    if (after === before) return after.replace(/\n\s*\n+/g, '\n').trim();
    before = after;
  }
}
