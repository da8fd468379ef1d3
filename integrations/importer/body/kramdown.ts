import type { Draft, Edit } from './draft.ts';
import { codeRanges } from './tree.ts';

const OWN_LINE = /^([ \t>]*)\{:(?!:)[^{}\n]*\}[ \t]*$/gm;
const TOC_LIST = /^[ \t]*(?:[-*+]|1\.)[ \t]+.*\n[ \t]*\{:\s*toc\b[^{}\n]*\}[ \t]*$/gim;
const INLINE = /(?<=[)\]*_`>\p{L}\p{N}.!?])\{:[^{}\n]*\}/gu;
const EXTENSION = /\{::[^{}\n]*\}/g;
const MORE = /<!--\s*(?:more|excerpt|truncate|endexcerpt|end_excerpt|read ?more|summary)\s*-->/gi;
const MDX_MORE = /^[ \t]*\{\/\*\s*(?:more|excerpt|truncate)\s*\*\/\}[ \t]*$/gim;

/**
 * Marks that only the old generator read: attribute lists of kramdown, tables of contents, "read more".
 * https://kramdown.gettalong.org/syntax.html#inline-attribute-lists
 */
export function oldMarks(draft: Draft): void {
  const inCode = codeRanges(draft.value);
  const edits: Edit[] = [];
  const find = (pattern: RegExp, what: string) => {
    for (const match of draft.value.matchAll(pattern)) {
      if (inCode(match.index + match[0].length - 1) || inCode(match.index)) continue;
      const text = match[1] ?? '';
      edits.push({
        start: match.index,
        end: match.index + match[0].length,
        text,
        what,
        dropped: match[0],
      });
    }
  };
  find(TOC_LIST, 'mark for a table of contents was taken out');
  find(OWN_LINE, 'attribute list was taken out');
  find(INLINE, 'attribute list was taken out');
  find(EXTENSION, 'kramdown extension was taken out');
  find(MORE, '"read more" mark was taken out');
  find(MDX_MORE, '"read more" mark was taken out');
  draft.apply(edits);
}
