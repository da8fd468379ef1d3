type Data = Record<string, unknown>;

/** A list of names from a text (with commas), a list, or objects with a name; without e-mail addresses. */
export function namesOf(value: unknown, split: RegExp): string[] {
  if (value === null || value === undefined || value === false) return [];
  if (Array.isArray(value))
    return value.flatMap((item) => namesOf(item, typeof item === 'string' ? /(?!)/ : split));
  if (typeof value === 'object') {
    const record = value as Data;
    const name =
      record['name'] ??
      record['title'] ??
      record['label'] ??
      record['display_name'] ??
      record['key'] ??
      record['slug'] ??
      record['id'];
    return namesOf(name, /(?!)/);
  }
  return String(value).split(split).map(clean).filter(Boolean);
}

const clean = (name: string) =>
  name
    .replace(/<[^>]*>|\([^)]*@[^)]*\)/g, '')
    .replace(/[<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Between authors: commas, semicolons, "and", "&"; not the comma before Inc. */
export const AUTHORS =
  /\s*[,;、]\s*(?!(?:Inc|Ltd|LLC|GmbH|Jr|Sr|PhD|M\.?D)\b)(?:and\s+)?|\s+(?:and|&|und|et|y)\s+/i;

/** Between tags: commas and semicolons; Jekyll's spaces are for `spaced`. */
export const TAGS = /\s*[,;、，]\s*/;
