import { facts as schema, type Facts, type FactsInput } from '../facts.ts';

/** Name of the meta by which a page says what its picture shows. It is not in the published page. */
export const MARKER = 'marquee:og';

/** The address that stands for a page's picture until all pages are rendered and the pictures are made. */
export const PLACEHOLDER = '/_og/picture.jpg';

/** The content of the meta: put it into the head of a page as `<meta name="marquee:og" content={…}>`. */
export const markerOf = (facts: FactsInput): string => JSON.stringify(facts);

const META = /<meta name="marquee:og" content=(?:"([^"]*)"|'([^']*)')\s*\/?>\n?/;

const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&#60;': '<',
  '&gt;': '>',
  '&#62;': '>',
  '&amp;': '&',
  '&#38;': '&',
};

const decode = (text: string) =>
  text.replace(/&(?:quot|lt|gt|amp|#\d{2}|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

/** What a page says of its picture; undefined where it says nothing. Throws when it is not what it should be. */
export function readMarker(html: string): Facts | undefined {
  const found = META.exec(html);
  return found ? schema.parse(JSON.parse(decode(found[1] ?? found[2] ?? ''))) : undefined;
}

/** The page without its marker. */
export const withoutMarker = (html: string): string => html.replace(META, '');
