import type { Draft, Edit } from './draft.ts';
import { parseMarkdown, walk } from './tree.ts';

/** Engines of knitr that are no languages. */
const NO_LANGUAGE = /^(?:verbatim|comment|asis|embed)$/;

/**
 * Words behind a fence that only the old generator read: the language and the title of code, in the form that the
 * site knows.
 */
export function fenceInfo(draft: Draft): void {
  const edits: Edit[] = [];
  for (const { type, start, end } of walk(parseMarkdown(draft.value))) {
    if (type !== 'code') continue;
    const [, before = '', info = ''] =
      /^([`~]{3,}[ \t]*)(\S[^\n]*)/.exec(draft.value.slice(start, end)) ?? [];
    const known = infoOf(info.trimEnd());
    if (known === info.trimEnd()) continue;
    const at = start + before.length;
    edits.push({
      start: at,
      end: at + info.length,
      text: known,
      what: 'language of code was written as it is here',
      dropped: info,
    });
  }
  draft.apply(edits);
}

/** The words behind a fence as this site has them; those that it does not know stay where they do no harm. */
function infoOf(info: string): string {
  const [, inner] = /^\{+([^}]*)\}/.exec(info) ?? [];
  if (inner !== undefined) return inBraces(inner);
  return (
    info
      // Zola: rust,linenos; VitePress: js{4}; titles after a colon: js:app.js, js:title=app.js.
      .replace(/^([\w+#-]+)(?:,|(?=\{))[ ]*/, '$1 ')
      .replace(/^([\w+#-]+):(?:title=)?([\w./-]+\.\w+)(?=\s|$)/, '$1 title="$2"')
      // Nuxt Content and VitePress: [app.vue]; Nextra: filename="app.js".
      .replace(/(?<=\s|\})\[([^[\]"]+)\]/, ' title="$1"')
      .replace(/(?<=\s)(?:title|filename|file|name)=(["'])([^"]+?)\1/, 'title="$2"')
      .replace(/ {2,}/g, ' ')
  );
}

/** `{r, echo=FALSE}` of knitr, `{.python .numberLines}` of pandoc, `{.brush: .php;}` of an old highlighter. */
function inBraces(inner: string): string {
  const [, language = ''] =
    /\bbrush:\s*\.?([\w+#-]+)/.exec(inner) ??
    (/^\s*[.#]/.test(inner) ? /\.([\w+#-]+)/ : /^\s*=?([A-Za-z][\w+#]*)(?=[\s,]|$)/).exec(inner) ??
    [];
  return NO_LANGUAGE.test(language) ? '' : language;
}
