import { Tokenizer } from 'htmlparser2';

/** An element's opening tag that may matter to a security policy. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** The attributes that may matter, names in lower case, values decoded. */
  attributes: Map<string, string>;
  /** What a script or style element holds; empty for others. */
  text: string;
}

/** Whatever else an attribute says, it loads nothing and runs nothing. */
const MATTERS =
  /^(?:style|on[a-z]+|src|srcset|href|xlink:href|data|action|formaction|poster|rel|as|type|content|http-equiv)$/i;
const ALWAYS = /^(?:script|style)$/i;

/**
 * The tags of a page that have attributes of interest. htmlparser2's tokenizer is used by itself: building
 * elements and attributes of every tag, as its parser does, takes more than twice as long.
 */
export function tags(html: string): Tag[] {
  const found: Tag[] = [];
  let name = '';
  let tag: Tag | undefined;
  let inside: Tag | undefined;
  let attribute: string | undefined;
  let value = '';
  const opened = () => (tag ??= { name: name.toLowerCase(), attributes: new Map(), text: '' });
  const done = () => {
    if (!tag && ALWAYS.test(name)) opened();
    if (tag) found.push(tag);
    inside = tag && ALWAYS.test(tag.name) ? tag : undefined;
    tag = undefined;
  };
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end);
      },
      onattribname(start, end) {
        const written = html.slice(start, end);
        attribute = MATTERS.test(written) ? written.toLowerCase() : undefined;
        value = '';
      },
      onattribdata(start, end) {
        if (attribute) value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        if (attribute) value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        // The first of two attributes with one name counts.
        if (attribute && !tag?.attributes.has(attribute)) opened().attributes.set(attribute, value);
      },
      onopentagend: done,
      onselfclosingtag: done,
      ontext(start, end) {
        if (inside) inside.text += html.slice(start, end);
      },
      onclosetag() {
        inside = undefined;
      },
      ontextentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
      isInForeignContext: () => false,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return found;
}
