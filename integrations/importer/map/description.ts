import { parseMarkdown, plainText, walk } from '../body/tree.ts';

/** Plain text on one line: no tags, no line breaks; angle brackets that look like tags become ‹ ›. */
export function oneLine(text: string): string {
  return text
    .replace(
      /<\/?(?:em|strong|b|i|code|br|span|a|sup|sub|p|small|mark|u|s)(?:\s[^<>]*)?\/?>/gi,
      ' ',
    )
    .replace(/<(?=[/a-z!])([^<>]*)>/gi, '‹$1›')
    .replace(/<(?=[/a-z!])/gi, '‹')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text cut at a word, with an ellipsis, so that it has at most `max` characters. */
export function cut(text: string, max: number): string {
  const letters = [...text];
  if (letters.length <= max) return text;
  const head = letters.slice(0, max - 1).join('');
  const space = head.search(/[\s，。；、][^\s，。；、]*$/u);
  const whole = space > max / 2 ? head.slice(0, space) : head;
  return `${whole.replace(/[\s,;:，；：、.–—-]+$/u, '')}…`;
}

/** The first paragraph of a post that has words, at most 155 characters; undefined when there is none. */
export function firstParagraph(text: string): string | undefined {
  for (const node of walk(parseMarkdown(text))) {
    if (node.type !== 'paragraph') continue;
    if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(plainText(node))) continue;
    return cut(oneLine(plainText(node, { pictures: true })), 155);
  }
  return undefined;
}
