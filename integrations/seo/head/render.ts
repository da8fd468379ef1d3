import type { Tag } from './tag.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

function renderTag({ name, attributes, text }: Tag): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`,
  );
  const opening = `<${name}${written.join('')}>`;
  if (text === undefined) return opening;
  // The text of a script is no HTML: whoever made it has seen to it that nothing in it closes the element.
  return `${opening}${name === 'script' ? text : escapeHtml(text)}</${name}>`;
}

/** The tags as HTML, one a line. Every value is escaped, whatever it holds. */
export const renderTags = (tags: readonly Tag[]): string => tags.map(renderTag).join('\n');
