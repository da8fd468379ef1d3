import { Parser } from 'htmlparser2';
import { svgTagNames } from 'svg-tag-names';
import { expandedSize, type Drawn } from './svg-size.ts';

/** Something in a drawing that has no business there. */
export interface Unsafe {
  line: number;
  /** What it is, in a sentence. */
  message: string;
  /** As it stands in the file. */
  found: string;
}

/** Elements that run code, load pages, or hold HTML. */
const NEVER = new Set(
  'script foreignobject iframe embed object audio video canvas handler listener'.split(' '),
);
const KNOWN = new Set(svgTagNames.map((name) => name.toLowerCase()));
/** Prefixes of what drawing programs note down for themselves; browsers pass it over. */
const NOTES = /^(?:sodipodi|inkscape|rdf|cc|dc|serif|sketch|figma|i|x|graph):/;
const PICTURE = /^data:image\/(?:png|jpe?g|webp|gif|avif)[;,]/i;
/** More than this no hand has drawn, and drawing it would take minutes. */
const MOST_ELEMENTS = 100_000;
const DEEPEST = 256;

/**
 * Reads an SVG as XML and answers everything in it that could run code, load from elsewhere, or take for ever to
 * draw: a browser that opens the file by its own address would obey. Empty for a drawing that only draws.
 */
export function unsafeParts(text: string): Unsafe[] {
  const found: Unsafe[] = [];
  const elements: Drawn[] = [];
  const stack: number[] = [];
  let inStyle = false;
  let roots = 0;
  const add = (message: string, snippet: string) =>
    found.push({ line: lineAt(text, parser.startIndex), message, found: snippet.slice(0, 100) });
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = name.toLowerCase();
        if (stack.length === 0 && tag.replace(/^svg:/, '') === 'svg') roots++;
        for (const message of judgeElement(tag)) add(message, `<${name}>`);
        for (const [key, value] of Object.entries(attributes))
          for (const message of judgeAttribute(tag, key.toLowerCase(), value))
            add(message, `${key}="${value}"`);
        elements.push({
          id: attributes['id'],
          parent: stack.at(-1),
          uses: tag === 'use' ? target(attributes) : undefined,
        });
        stack.push(elements.length - 1);
        inStyle = tag === 'style';
      },
      ontext(value) {
        if (inStyle && loads(value)) add('A style that loads from elsewhere.', value.trim());
      },
      onclosetag() {
        stack.pop();
        inStyle = false;
      },
      onprocessinginstruction(name, data) {
        if (/^!doctype/i.test(name) && data.includes('['))
          add('A document type with entities of its own.', `<${data}>`);
        else if (/^\?xml-stylesheet/i.test(name)) add('A style sheet from elsewhere.', `<${data}>`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  if (roots !== 1) found.push({ line: 1, message: 'The file holds no <svg>.', found: '' });
  const size = expandedSize(elements);
  if (size.elements > MOST_ELEMENTS || size.depth > DEEPEST)
    found.push({
      line: 1,
      message: 'It nests or repeats itself so often that drawing it would take for ever.',
      found: `${size.elements > MOST_ELEMENTS ? `more than ${MOST_ELEMENTS} elements` : `${size.depth} levels`}`,
    });
  return found;
}

const target = (attributes: Record<string, string>) =>
  (attributes['href'] ?? attributes['xlink:href'])?.trim().replace(/^#/, '');

function judgeElement(tag: string): string[] {
  const bare = tag.replace(/^svg:/, '');
  if (NEVER.has(bare.split(':').at(-1)!)) return ['An element that a drawing does not need.'];
  if (KNOWN.has(bare) || NOTES.test(tag)) return [];
  return ['An element that SVG does not know.'];
}

function judgeAttribute(tag: string, key: string, value: string): string[] {
  if (key.startsWith('on')) return ['Code that runs when the drawing is shown.'];
  if (key === 'xml:base') return ['A base for addresses elsewhere.'];
  if (key.startsWith('xmlns') && /xhtml/i.test(value)) return ['HTML within the drawing.'];
  const plain = value.replace(/[\u0000-\u0020]/g, '');
  if (/^(?:href|xlink:href|src)$/.test(key)) return judgeAddress(tag, plain);
  // An animation could give an element the address that it may not have by itself.
  if (key === 'attributename' && /href$|^on/i.test(plain)) return ['An animation of an address.'];
  if (/^(?:from|to|by|values)$/.test(key) && /javascript:/i.test(plain)) return ['Code.'];
  return loads(value) ? ['A value that loads from elsewhere.'] : [];
}

function judgeAddress(tag: string, address: string): string[] {
  if (address === '' || address.startsWith('#')) return [];
  if (tag === 'a' && /^https:\/\//i.test(address)) return [];
  if (/^(?:image|feimage)$/.test(tag) && PICTURE.test(address)) return [];
  if (/^(?:javascript|vbscript|data):/i.test(address)) return ['An address that runs code.'];
  return ['A reference to something outside the file.'];
}

/** Whether CSS, or a value that may hold it, names an address that is not within the file. */
const loads = (css: string): boolean =>
  /@import|expression\s*\(|-moz-binding|image-set\s*\(/i.test(css) ||
  /\\/.test(css) ||
  [...css.matchAll(/url\(\s*(["']?)([^"')]*)/gi)].some(
    ([, , address = '']) => !address.startsWith('#') && !PICTURE.test(address),
  );

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
