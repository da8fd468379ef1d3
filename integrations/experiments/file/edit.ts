import { withValueAt } from '../../kit/yaml-edit.ts';

/**
 * The text of a YAML file with other values for some of its fields: nothing else in it changes, not a space or a
 * comment. A field that is not there is added at the end.
 */
export const withFields = (
  text: string,
  fields: Readonly<Record<string, string | number>>,
): string =>
  Object.entries(fields).reduce(
    (before, [name, value]) =>
      withValueAt(before, [name], value) ?? `${before.replace(/\n*$/, '\n')}${name}: ${value}\n`,
    text,
  );

/** The same for the weights of its variants; a variant that has none in the text is left out. */
export const withWeights = (text: string, weights: Readonly<Record<string, number>>): string =>
  Object.entries(weights).reduce(
    (before, [name, weight]) => withValueAt(before, ['variants', name], weight) ?? before,
    text,
  );
