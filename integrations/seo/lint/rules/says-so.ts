import type { PageSource } from '../../source.ts';

/**
 * Whether a variant's file says that something differs: it holds one of the texts, replaces or removes whole
 * blocks (`remove:`), or is a page of its own.
 */
export function saysSo(
  source: PageSource | undefined,
  texts: readonly string[],
  ...fields: string[]
): boolean {
  if (!source) return false;
  const whole = source.lineOf('blocks.0') !== undefined;
  return (
    whole ||
    fields.some((field) => source.lineOf(field) !== undefined) ||
    texts.some((text) => source.text.includes(text))
  );
}
