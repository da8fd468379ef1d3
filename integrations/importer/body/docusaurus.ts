import type { Draft } from './draft.ts';
import { codeRanges, parseMdx } from './tree.ts';

/** What only MDX has: an attribute in braces, an import, an export. */
const JSX = /<[a-z][\w.]*\s[^<>]*=\{|^(?:import|export)\s/im;

/**
 * Docusaurus reads `.md` as MDX, in which it takes HTML comments all the same. True for a text that makes use of
 * that and compiles; its comments are those of MDX then. https://docusaurus.io/docs/markdown-features/react
 */
export function docusaurusMdx(draft: Draft): boolean {
  if (!JSX.test(draft.value)) return false;
  const inCode = codeRanges(draft.value);
  const edits = [...draft.value.matchAll(/<!--([\s\S]*?)-->/g)]
    .filter(({ index }) => !inCode(index))
    .map(({ 0: whole, 1: inner = '', index }) => ({
      start: index,
      end: index + whole.length,
      text: `{/*${inner.replaceAll('*/', '* /')}*/}`,
    }));
  let mdx = draft.value;
  for (const { start, end, text } of edits.toReversed())
    mdx = mdx.slice(0, start) + text + mdx.slice(end);
  try {
    parseMdx(mdx);
  } catch {
    return false;
  }
  draft.apply(edits);
  return true;
}
