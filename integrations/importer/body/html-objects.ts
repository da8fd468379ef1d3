import type { Page } from './html-nodes.ts';
import { attributeOf, type Tag } from './tags.ts';

/**
 * The address that `<object>` brings in: its own, or the one that a parameter names, as those of Flash do; empty when
 * what stands within says the same for other browsers. Its parameters and its end tag go; they are added to `done`.
 */
export function objectAddress(tag: Tag, page: Page, done: Set<Tag>): string {
  const rest = page.tags.slice(page.tags.indexOf(tag) + 1);
  const close = rest.find(({ name, kind }) => name === 'object' && kind === 'close');
  const inside = rest.filter(({ start }) => start < (close?.start ?? tag.end));
  const params = inside.filter(({ name }) => name === 'param');
  for (const part of close ? [...params, close] : params) {
    done.add(part);
    const dropped = page.value.slice(part.start, part.end);
    page.edits.push({ start: part.start, end: part.end, text: '', dropped });
  }
  const own = attributeOf(tag, 'data');
  if (own !== undefined) return own;
  if (inside.some(({ name }) => /^(?:embed|iframe|video)$/.test(name))) return '';
  const named = params.find((param) =>
    /^(?:movie|src|filename)$/i.test(attributeOf(param, 'name') ?? ''),
  );
  return (named && attributeOf(named, 'value')) ?? '';
}
