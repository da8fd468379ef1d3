import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { isVerbatim, shortcodeEdits, type Shortcode } from './shortcode.ts';
import { codeRanges } from './tree.ts';

const TAG =
  /\{\{-?\s*([\w:]+)\(((?:"[^"]*"|'[^']*'|`[^`]*`|[^)"'`])*)\)\s*-?\}\}|\{%-?\s*([\w:]+)\(((?:"[^"]*"|'[^']*'|`[^`]*`|[^)"'`])*)\)\s*-?%\}|\{%-?\s*end\s*-?%\}/g;

/**
 * Zola's shortcodes, `{{ name(a="b") }}` and `{% name(a="b") %}…{% end %}`.
 * https://www.getzola.org/documentation/content/shortcodes/
 */
export function zolaShortcodes(draft: Draft, context: Context): void {
  if (!/\{[{%]/.test(draft.value)) return;
  const inCode = codeRanges(draft.value);
  const found: Shortcode[] = [];
  const open: Shortcode[] = [];
  for (const match of draft.value.matchAll(TAG)) {
    const start = match.index;
    const end = start + match[0].length;
    const top = open.at(-1);
    if (inCode(start) && !(top && isVerbatim(top.name))) continue;
    const name = match[1] ?? match[3];
    if (!name) {
      if (top) top.close = { start, end };
      open.pop();
      continue;
    }
    const code: Shortcode = { name, args: match[2] ?? match[4] ?? '', start, end };
    found.push(code);
    if (match[3]) open.push(code);
  }
  draft.apply(found.flatMap((code) => shortcodeEdits(code, draft, context)));
}
