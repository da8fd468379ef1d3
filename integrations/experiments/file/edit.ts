import { isScalar, parseDocument } from 'yaml';

/**
 * The text of a YAML file with other values for some of its fields: nothing else in it changes, not a space or a
 * comment. A field that is not there is added at the end.
 */
export function withFields(
  text: string,
  fields: Readonly<Record<string, string | number>>,
): string {
  return Object.entries(fields).reduce((before, [name, value]) => {
    const node = parseDocument(before).get(name, true);
    if (!isScalar(node) || !node.range) return `${before.replace(/\n*$/, '\n')}${name}: ${value}\n`;
    const [start, end] = node.range;
    return `${before.slice(0, start)}${value}${before.slice(end)}`;
  }, text);
}

/** The same for the weights of its variants; a variant that has none in the text is left out. */
export function withWeights(text: string, weights: Readonly<Record<string, number>>): string {
  return Object.entries(weights).reduce((before, [name, weight]) => {
    const node = parseDocument(before).getIn(['variants', name], true);
    if (!isScalar(node) || !node.range) return before;
    const [start, end] = node.range;
    return `${before.slice(0, start)}${weight}${before.slice(end)}`;
  }, text);
}
