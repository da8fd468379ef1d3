import type { Head, Text } from './page.ts';

type Attributes = Record<string, string>;

const words = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Takes in what a parser meets of a page's head: titles, metas, links and JSON-LD. */
export function readHead(head: Head) {
  /** Where text goes just now. */
  let into: Text | undefined;
  /** An SVG has titles of its own. */
  let drawing = 0;
  return {
    open(name: string, attributes: Attributes, line: number): void {
      if (name === 'svg') drawing += 1;
      const start = (list: Text[]) => list.push((into = { text: '', line }));
      if (name === 'title' && !drawing) start(head.titles);
      if (name === 'script' && attributes['type']?.trim().toLowerCase() === 'application/ld+json')
        start(head.data);
      if (name === 'meta') {
        const key = attributes['name'] ?? attributes['property'] ?? attributes['http-equiv'];
        if (key !== undefined)
          head.metas.push({
            name: key.trim().toLowerCase(),
            content: (attributes['content'] ?? '').trim(),
            line,
          });
      }
      if (name === 'link')
        head.links.push({
          rel: words(attributes['rel'] ?? ''),
          href: (attributes['href'] ?? '').trim(),
          hreflang: attributes['hreflang'],
          type: attributes['type'],
          media: attributes['media'],
          sizes: attributes['sizes'],
          title: attributes['title'],
          line,
        });
    },
    text(data: string): void {
      if (into) into.text += data;
    },
    close(name: string): void {
      if (name === 'svg') drawing -= 1;
      if (name !== 'title' && name !== 'script') return;
      if (into && name === 'title') into.text = into.text.replace(/\s+/g, ' ').trim();
      into = undefined;
    },
  };
}
