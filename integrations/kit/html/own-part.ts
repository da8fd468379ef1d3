/** A tag's own name ends here. */
const OPEN = (name: string) => new RegExp(`<${name}(?=[\\s>])[^>]*>`, 'gi');

/**
 * The part of a page that is its own, as offsets in the HTML: what `<article>` holds if `<main>` has just one,
 * else what `<main>` holds, else the body. Feeds, llms-full.txt and the checks of content take this part.
 */
export function ownPart(html: string): { start: number; end: number } {
  const main = inside(html, 'main', 0, html.length) ?? inside(html, 'body', 0, html.length);
  if (!main) return { start: 0, end: html.length };
  const articles = html.slice(main.start, main.end).match(OPEN('article'))?.length;
  return (articles === 1 && inside(html, 'article', main.start, main.end)) || main;
}

function inside(html: string, name: string, from: number, to: number) {
  const opening = OPEN(name);
  opening.lastIndex = from;
  const match = opening.exec(html);
  if (!match || match.index >= to) return undefined;
  const start = match.index + match[0].length;
  const end = html.lastIndexOf(`</${name}`, to);
  return { start, end: end < start ? to : end };
}
