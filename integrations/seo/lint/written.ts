import type { SiteFacts } from './site-view.ts';

/**
 * The forms in which an address may stand in a source, the likeliest first: as the page has it, without the
 * origin, without the folder of a language, decoded.
 */
export function writtenForms(
  href: string,
  { url, homes }: Pick<SiteFacts, 'url' | 'homes'>,
): string[] {
  const bare =
    href.replace(/^https?:/, '').replace(url.replace(/^https?:/, '').replace(/\/$/, ''), '') || '/';
  const home = homes.slice(1).find((path) => bare.startsWith(path));
  const forms = [href, bare, ...(home ? [`/${bare.slice(home.length)}`] : [])];
  return [...new Set([...forms, ...forms.map(decoded)])].filter((form) => form.length > 1);
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** A text cut for a message. */
export const cut = (text: string, most = 60): string =>
  [...text].length > most ? `${[...text].slice(0, most).join('').trimEnd()}…` : text;
