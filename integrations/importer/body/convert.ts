import type { Kind } from '../options.ts';
import type { Context } from './context.ts';
import { directives } from './directives.ts';
import { docusaurusMdx } from './docusaurus.ts';
import { Draft, type Change, type Edit } from './draft.ts';
import { fenceInfo } from './fence-info.ts';
import { goneLinks } from './gone.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';
import { hugoShortcodes } from './hugo.ts';
import { oldMarks } from './kramdown.ts';
import { labels } from './labels.ts';
import { liquid } from './liquid.ts';
import { mdxSource } from './mdx-source.ts';
import { clashes, needsMdx } from './parts.ts';
import { references } from './references.ts';
import { scripts } from './scripts.ts';
import { toMdx } from './to-mdx.ts';
import { parseMarkdown, walk } from './tree.ts';
import { zolaShortcodes } from './zola.ts';

/** A post's text as the site takes it. */
export interface Body {
  text: string;
  /** The same as plain Markdown, for a description. */
  plain: string;
  extension: 'md' | 'mdx';
  changes: Change[];
  /** Fields that the text exports as metadata (MDX of Next.js sites). */
  fields: Record<string, unknown>;
}

/** Turns the text of a post into Markdown that builds, or MDX when it uses a component of the site. */
export function convertBody(
  source: { text: string; firstLine: number; mdx: boolean; kind: Kind },
  context: Context,
): Body {
  const draft = new Draft(source.text, source.firstLine);
  if (clashes(draft))
    draft.apply(
      [...draft.value.matchAll(/[\uE100\uE101]/g)].map(({ index }) => ({
        start: index,
        end: index + 1,
        text: '\uFFFD',
        what: 'private-use character was replaced',
      })),
    );
  hugoShortcodes(draft, context);
  if (source.kind === 'zola') zolaShortcodes(draft, context);
  liquid(draft, context, source.kind);
  const mdxText = source.mdx || (source.kind === 'docusaurus' && docusaurusMdx(draft));
  const fields = (mdxText && mdxSource(draft, context)) || {};
  directives(draft, context, { nuxt: source.kind === 'nuxt' });
  fenceInfo(draft);
  oldMarks(draft);
  scripts(draft);
  html(draft, context);
  headings(draft, context.title);
  references(draft, context);
  goneLinks(draft, context);
  labels(draft);
  emptyLines(draft);
  const text = draft.value.replace(/^\s*\n/, '').trimEnd() + '\n';
  const mdx = needsMdx(text) ? toMdx(text, context.parts) : undefined;
  if (needsMdx(text) && mdx === undefined)
    draft.note(0, 'players became links: the rest of the text is no MDX');
  const { parts } = context;
  const plain = parts.toMarkdown(text);
  return {
    text: mdx ?? plain,
    plain,
    extension: mdx === undefined ? 'md' : 'mdx',
    changes: draft.changes,
    fields,
  };
}

/** One empty line between blocks is enough; those in code and HTML stay. */
function emptyLines(draft: Draft): void {
  const closed = [...walk(parseMarkdown(draft.value))].filter(
    ({ type }) => type === 'code' || type === 'html',
  );
  const edits: Edit[] = [];
  let next = 0;
  for (const { 0: found, index } of draft.value.matchAll(/\n(?:[ \t]*\n){2,}/g)) {
    while (next < closed.length && closed[next]!.end <= index) next++;
    const node = closed[next];
    if (!node || node.start >= index + found.length)
      edits.push({ start: index, end: index + found.length, text: '\n\n' });
  }
  draft.apply(edits);
}
