import { site } from './site.ts';

const drawings = import.meta.glob<string>('/content/media/**/*.svg', {
  query: '?raw',
  import: 'default',
});
const addresses = import.meta.glob<string>('/content/media/**/*.svg', {
  query: '?url',
  import: 'default',
});

/** The logo's drawing, which takes the colour of the text by day and by night. */
export type LogoDrawing =
  /** Set into every page. */
  | { inline: string }
  /** A file that the browser keeps, of which pages show the group named `logo`. */
  | { href: string; viewBox: string };

/** The logo of the site, when it is a drawing. */
export async function logoDrawing(): Promise<LogoDrawing | undefined> {
  const path = `/content/media/${site.logo}`;
  const drawing = site.logo && (await drawings[path]?.());
  if (!drawing) return undefined;
  const [, viewBox] = /<svg[^>]*\sviewBox="([^"]+)"/.exec(drawing) ?? [];
  const address = await addresses[path]!();
  return viewBox && /<g[^>]*\sid="logo"/.test(drawing)
    ? { href: `${address}#logo`, viewBox }
    : { inline: drawing };
}
