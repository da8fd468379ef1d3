/** An attribute in a tag, with its place in the text. */
export interface Attribute {
  name: string;
  value: string | undefined;
  start: number;
  end: number;
}

/** A piece of HTML markup, with its place in the text. */
export interface Tag {
  kind: 'open' | 'close' | 'comment' | 'declaration';
  /** Lower case. */
  name: string;
  attributes: Attribute[];
  selfClosing: boolean;
  start: number;
  end: number;
  /** False for a comment that never ends. */
  closed: boolean;
}

const NAME = /[A-Za-z][^\s/>"'<=]*/y;
const ATTRIBUTE = /[\s/]*([^\s/>"'=<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;
const END = /[\s/]*>/y;

/**
 * All tags and comments of a text, in order. Unlike a tree builder it shows stray end tags and tags that are
 * never closed, which a page around the post would suffer from.
 */
export function scanTags(text: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const tag = comment(text, at) ?? element(text, at);
    if (tag) tags.push(tag);
    at = tag ? tag.end : at + 1;
  }
  return tags;
}

function comment(text: string, start: number): Tag | undefined {
  if (text[start + 1] !== '!' && text[start + 1] !== '?') return undefined;
  const dashes = text.startsWith('<!--', start);
  const cdata = text.startsWith('<![CDATA[', start);
  const mark = dashes ? '-->' : cdata ? ']]>' : '>';
  const found = text.indexOf(mark, start + (dashes ? 2 : 1));
  return {
    kind: dashes ? 'comment' : 'declaration',
    name: cdata ? 'cdata' : '',
    attributes: [],
    selfClosing: false,
    start,
    end: found < 0 ? text.length : found + mark.length,
    closed: found >= 0,
  };
}

function element(text: string, start: number): Tag | undefined {
  const close = text[start + 1] === '/';
  NAME.lastIndex = start + (close ? 2 : 1);
  const name = NAME.exec(text);
  if (!name) return undefined;
  const attributes: Attribute[] = [];
  let at = NAME.lastIndex;
  for (;;) {
    END.lastIndex = at;
    const end = END.exec(text);
    if (end)
      return {
        kind: close ? 'close' : 'open',
        name: name[0].toLowerCase(),
        attributes,
        selfClosing: end[0].includes('/'),
        start,
        end: END.lastIndex,
        closed: true,
      };
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (!found) return undefined;
    const from = found.index + found[0].length - found[0].replace(/^[\s/]+/, '').length;
    attributes.push({
      name: found[1]!.toLowerCase(),
      value: found[2] ?? found[3] ?? found[4],
      start: from,
      end: ATTRIBUTE.lastIndex,
    });
    at = ATTRIBUTE.lastIndex;
  }
}

/** The value of an attribute; undefined when the tag has none of that name. */
export const attributeOf = (tag: Tag, name: string): string | undefined =>
  tag.attributes.find((attribute) => attribute.name === name)?.value;
