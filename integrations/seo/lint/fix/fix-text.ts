import type { Edit } from '../rule.ts';
import { writtenForms } from '../written.ts';

/** A text with edits made, and those of the edits that found their place. */
export interface Fixed {
  text: string;
  done: Edit[];
}

type Site = Parameters<typeof writtenForms>[1];

/**
 * Makes edits in the source of a page. Only the characters that are meant change: comments, order, quotes and line
 * ends stay. An edit whose place cannot be told for sure is left alone.
 */
export function fixText(text: string, edits: readonly Edit[], site: Site): Fixed {
  const done: Edit[] = [];
  let fixed = text;
  for (const edit of edits) {
    const next = apply(fixed, edit, site);
    if (next === fixed) continue;
    fixed = next;
    done.push(edit);
  }
  return { text: fixed, done };
}

function apply(text: string, edit: Edit, site: Site): string {
  switch (edit.kind) {
    case 'address':
      return fixAddress(text, edit.from, edit.to, site);
    case 'rel':
      return fixRel(text, edit.href, edit.add);
    case 'spaces':
      return fixSpaces(text, edit.field);
  }
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Replaces an address where it stands as one: as the target of a Markdown link, or as the value of `href` or `src`
 * in YAML, HTML and JSX. Prose and code that mention it are not touched.
 */
function fixAddress(text: string, from: string, to: string, site: Site): string {
  for (const form of writtenForms(from, site)) {
    const target = inFormOf(form, from, to);
    const place = new RegExp(
      String.raw`(\]\(\s*<?|^\s*\[[^\]]+\]:\s*<?|\b(?:href|src)\s*[:=]\s*["']?)${escape(form)}(?=["'>)\s,}]|$)`,
      'gm',
    );
    const fixed = text.replace(place, (_, before: string) => before + target);
    if (fixed !== text) return fixed;
  }
  return text;
}

/** The new address with as much before it as the old one was written with: a language's folder, the origin. */
function inFormOf(form: string, from: string, to: string): string {
  const missing = from.endsWith(form) ? from.slice(0, from.length - form.length) : '';
  return missing && to.startsWith(missing) ? to.slice(missing.length) : to;
}

/** Adds words to the rel of an `<a>` with this address. Markdown links have no rel: a plugin writes it. */
function fixRel(text: string, href: string, add: readonly string[]): string {
  const tag = new RegExp(String.raw`<a\b(?=[^>]*\bhref=["']${escape(href)}["'])[^>]*>`, 'g');
  return text.replace(tag, (whole) => {
    const rel = /\brel=(["'])(.*?)\1/.exec(whole);
    if (!rel) return whole.replace(/\bhref=(["']).*?\1/, (one) => `${one} rel="${add.join(' ')}"`);
    const words = new Set([...rel[2]!.split(/\s+/).filter(Boolean), ...add]);
    return whole.replace(rel[0], `rel="${[...words].join(' ')}"`);
  });
}

/** Leaves single spaces in a field that stands on one line, and none within its quotes at the ends. */
function fixSpaces(text: string, field: string): string {
  return text.replace(
    new RegExp(String.raw`^(${escape(field)}:[ \t]*)(.*)$`, 'm'),
    (_, key: string, value: string) => {
      const [, quote = '', inner = value, rest = ''] = /^(["'])(.*)\1(.*)$/.exec(value) ?? [];
      const plain = inner.replace(/[ \t\u3000]+/g, ' ').trim();
      return `${key}${quote}${plain}${quote}${rest}`;
    },
  );
}
