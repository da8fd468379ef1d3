import type { Place } from '../../kit/source.ts';
import type { BodyFacts } from './facts.ts';
import { forbiddenAttribute, forbiddenElement, forbiddenLink, foreignFile } from './forbidden.ts';
import { textOf, type TreeAttribute, type TreeNode } from './tree.ts';

/** Attributes that name a file below content/media, of any component. */
const FILES = new Set(['src', 'poster']);

/** Reads an element of MDX: a component, or plain HTML. */
export function readElement(
  node: TreeNode,
  source: string,
  placeAt: (offset: number) => Place,
  facts: BodyFacts,
): void {
  const { name } = node;
  if (!name) return;
  const start = node.position?.start.offset ?? 0;
  const place = placeAt(start);
  const attributes = (node.attributes ?? []).filter((attribute) => attribute.name !== undefined);
  const placeOf = ({ name: key = '' }: TreeAttribute) =>
    placeAt(start + offsetOf(key, source.slice(start, node.position?.end.offset)));
  const isComponent = /^[A-Z]|\./.test(name);
  if (isComponent)
    facts.components.push({
      name,
      place,
      values: new Map(
        attributes.map((one) => [one.name!, { value: valueOf(one), place: placeOf(one) }]),
      ),
      spread: attributes.length < (node.attributes ?? []).length,
    });
  else {
    facts.elements.push({ name, place });
    const words = forbiddenElement(name);
    if (words) facts.problems.push({ ...words, place });
  }
  for (const attribute of attributes) {
    const text = textOf(attribute);
    const key = attribute.name!;
    const away = isComponent ? undefined : foreignFile(name, key, text ?? '');
    if (away) facts.problems.push({ ...away, place: placeOf(attribute) });
    const words = isComponent
      ? /^on[A-Z]/.test(key) && forbiddenAttribute(key, text)
      : forbiddenAttribute(key, text);
    if (words) facts.problems.push({ ...words, place: placeOf(attribute) });
    if (key === 'id' && text) facts.places.add(text);
    if (key === 'href' && text !== undefined) {
      const code = forbiddenLink(text);
      if (code) facts.problems.push({ ...code, place: placeOf(attribute) });
      facts.links.push({ url: text, place: placeOf(attribute) });
    }
    if (FILES.has(key) && text !== undefined && (isComponent || name === 'img'))
      facts.pictures.push({
        src: text,
        place: placeOf(attribute),
        ...(isComponent && { attribute: key }),
      });
  }
  if (name === 'Figure' || name === 'img') needsAlt(name, attributes, place, facts);
}

const valueOf = (attribute: TreeAttribute) =>
  attribute.value === null || attribute.value === undefined ? true : textOf(attribute);

function needsAlt(name: string, attributes: TreeAttribute[], place: Place, facts: BodyFacts): void {
  const alt = attributes.find((attribute) => attribute.name === 'alt');
  const decorative = attributes.some((attribute) => attribute.name === 'decorative');
  const empty = alt && textOf(alt)?.trim() === '';
  if (decorative || (alt && !(empty && name === 'Figure'))) return;
  const src = attributes.find((attribute) => attribute.name === 'src');
  const file = (src && textOf(src)) ?? '…';
  facts.problems.push({
    code: 'MQ1702',
    severity: 'error',
    place,
    message: 'The picture has no description for those who do not see it.',
    found: `<${name} src="${file}">`,
    fix: `<Figure src="${file}" alt="What the picture shows" />\nor, if it adds nothing to the text:\n<Figure src="${file}" decorative />`,
  });
}

/** Where an attribute stands in the text of its element; 0 when it cannot be found. */
function offsetOf(key: string, element: string): number {
  const at = element.search(new RegExp(`\\s${key.replace(/[^\w-]/g, '.')}(?=[\\s=/>])`));
  return at < 0 ? 0 : at + 1;
}
