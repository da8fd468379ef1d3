import type { PageSource } from '../source.ts';
import type { Found } from './rule.ts';

/** Where a finding stands: in a file that people edit, or in the built HTML. */
export interface Place {
  file: string;
  line?: number | undefined;
  source: boolean;
}

/**
 * The place that a person has to go to: the field in the source, else the text there, else the text in a file that
 * all pages share (site.yaml for a link of the navigation), else the line of the built HTML. What concerns the page
 * as a whole belongs to its source, too.
 */
export function placeOf(
  found: Pick<Found, 'field' | 'text' | 'line'>,
  built: string,
  source: PageSource | undefined,
  shared: readonly PageSource[],
): Place {
  const { field, text, line } = found;
  if (source && field !== undefined)
    return { file: source.file, line: source.lineOf(field) ?? 1, source: true };
  for (const one of source ? [source, ...shared] : shared) {
    const at =
      text === undefined
        ? undefined
        : lineOfText(one.text, typeof text === 'string' ? [text] : text);
    if (at) return { file: one.file, line: at, source: true };
  }
  if (source && line === undefined) return { file: source.file, line: undefined, source: true };
  return { file: built, line: line ?? 1, source: false };
}

/** The first line that holds one of the texts, the likeliest text first; counted from 1. */
function lineOfText(source: string, texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const at = text.length > 1 ? indexOfWhole(source, text) : -1;
    if (at >= 0) return source.slice(0, at).split('\n').length;
  }
  return undefined;
}

/** An address must not be found within a longer one: /tea/ in /tea/green/, nor in https://other.example/tea/. */
function indexOfWhole(source: string, text: string): number {
  if (!/^(?:\/|https?:)/.test(text)) return source.indexOf(text);
  for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1)) {
    const [before, after] = [source[at - 1] ?? '', source[at + text.length] ?? ''];
    if (!/[\w/.-]/.test(before) && !/[\w/%?#.-]/.test(after)) return at;
  }
  return -1;
}
