import type { Context } from './context.ts';
import type { Draft, Edit } from './draft.ts';
import { inlineCode } from './blocks.ts';
import { isVerbatim, shortcodeEdits, type Shortcode } from './shortcode.ts';
import { codeRanges } from './tree.ts';

const TAG =
  /\{\{([<%])(\/\*)?\s*(\/?)\s*([\w./-]+)((?:"(?:(?!\{\{[<%])[^"\\]|\\.)*"|`[^`]*`|(?!\{\{[<%])[^>%"`]|[>%](?!\}\}))*)[>%]\}\}/g;

/**
 * Hugo's shortcodes, `{{< name >}}` and `{{% name %}}`, with or without an end tag; those that a text
 * quotes (`{{</* name * />}}`) become code. https://gohugo.io/content-management/shortcodes/
 */
export function hugoShortcodes(draft: Draft, context: Context): void {
  if (!draft.value.includes('{{')) return;
  const inCode = codeRanges(draft.value);
  const edits: Edit[] = [];
  const found: Shortcode[] = [];
  const open: Shortcode[] = [];
  let verbatim: Shortcode | undefined;
  for (const match of draft.value.matchAll(TAG)) {
    const start = match.index;
    const end = start + match[0].length;
    const [, , quoted, slash, name = '', rest = ''] = match;
    if (quoted) {
      const literal = match[0].replace(/\/\*/, '').replace(/\*\/([>%]\}\})$/, '$1');
      edits.push({ start, end, text: inCode(start) ? literal : inlineCode(literal) });
      continue;
    }
    if (inCode(start) && !verbatim) continue;
    if (slash) {
      const at = open.findLastIndex((code) => code.name === name);
      if (at < 0 || (verbatim && verbatim.name !== name)) continue;
      open[at]!.close = { start, end };
      open.length = at;
      verbatim = undefined;
      continue;
    }
    if (verbatim) continue;
    const code: Shortcode = { name, args: rest.replace(/\/\s*$/, ''), start, end };
    found.push(code);
    if (/\/\s*$/.test(rest)) continue;
    open.push(code);
    if (
      isVerbatim(name) &&
      new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\b`).test(draft.value.slice(end))
    )
      verbatim = code;
  }
  draft.apply([...edits, ...found.flatMap((code) => shortcodeEdits(code, draft, context))]);
}
