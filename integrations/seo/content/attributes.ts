import { ATTRIBUTES, COMMON } from './elements.ts';

const LINKS = new Set(['href', 'src', 'poster', 'cite']);
/** What a link in a text may lead to; `data:` and `javascript:` are not among them. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML and XML between tags. */
export const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign]!);

/** Text as it stands in a quoted attribute. */
export const escapeValue = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** An address made absolute against the page's own; nothing when no reader could follow it. */
export function absoluteLink(href: string, base: string): string | undefined {
  const url = URL.parse(href.trim(), base);
  return url && SCHEMES.has(url.protocol) ? url.href : undefined;
}

/** Each picture of a `srcset` with an absolute address. Addresses may hold commas, but do not end in one. */
export function absoluteSrcset(srcset: string, base: string): string | undefined {
  const pictures = [
    ...srcset.matchAll(/(\S*[^\s,])(?:\s+([\d.]+[wxh](?:\s+[\d.]+[wxh])*))?\s*(?:,|$)/g),
  ];
  const made = pictures.flatMap(([, href = '', size]) => {
    const link = absoluteLink(href, base);
    return link ? [size ? `${link} ${size}` : link] : [];
  });
  return made.length ? made.join(', ') : undefined;
}

/** The attributes of an element that go along with a text, written out with a blank before each. */
export function keptAttributes(name: string, given: Record<string, string>, base: string): string {
  const kept = [...(ATTRIBUTES[name] ?? []), ...COMMON].flatMap((attribute) => {
    const value = given[attribute];
    if (value === undefined) return [];
    const made = LINKS.has(attribute)
      ? absoluteLink(value, base)
      : attribute === 'srcset'
        ? absoluteSrcset(value, base)
        : value;
    return made === undefined ? [] : [` ${attribute}="${escapeValue(made)}"`];
  });
  // A reader has no script of its own to play a film.
  if (name === 'video' || name === 'audio') kept.push(' controls');
  return kept.join('');
}
