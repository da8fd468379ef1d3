import type { MadePicture } from './make.ts';

/** A picture as programs find it. */
interface Listed {
  path: string;
  width: number;
  height: number;
}

/**
 * Where the pictures of all pages are, by address and size, for programs that post them:
 * `{ "/blog/rain/": { "og": { "path": "/_astro/og/….png", "width": 1200, "height": 630 } } }`.
 */
export function listPictures(
  pictures: readonly MadePicture[],
  pathOf: (name: string) => string,
): string {
  const pages: Record<string, Record<string, Listed>> = {};
  for (const { page, size, name, width, height } of pictures)
    (pages[page.path] ??= {})[size] = { path: pathOf(name), width, height };
  return `${JSON.stringify(pages, null, 1)}\n`;
}
