import { networkSizes } from '../../kit/network-sizes.ts';
import { templateIds } from '../facts.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const address = (base: string, parts: Record<string, string>) =>
  escape(`${base}_og/picture?${new URLSearchParams(parts)}`);

const frame = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 90rem; padding: 2rem clamp(1rem, 4vw, 3rem); }
h1 { font-size: 1.4rem; font-weight: 600; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 2rem; padding: 0; list-style: none; }
.sizes { display: flex; flex-wrap: wrap; align-items: start; }
.sizes li { max-width: 100%; }
img { display: block; max-width: 100%; height: auto; background: #8883; }
figure { margin: 0; }
figcaption, p { font-size: 0.875rem; margin: 0.5rem 0 0; }
a { color: inherit; }
</style>
</head>
<body>
${body}
</body>
</html>`;

/** The gallery: every page with its picture for link previews. */
export const galleryPage = (base: string, paths: readonly string[]): string =>
  frame(
    'Pictures of pages',
    `<h1>Pictures of ${paths.length} pages</h1><ul>${paths
      .map(
        (page) =>
          `<li><a href="${base}_og/?page=${encodeURIComponent(page)}"><figure>` +
          `<img loading="lazy" width="1200" height="630" alt="" src="${address(base, { page, size: 'og' })}">` +
          `<figcaption>${escape(decodeURI(page))}</figcaption></figure></a></li>`,
      )
      .join('')}</ul>`,
  );

/** One page in every size, in its own template or another. */
export function sizesPage(base: string, page: string, template: string | undefined): string {
  const chosen: Record<string, string> = template ? { page, template } : { page };
  const links = templateIds.map(
    (id) =>
      `<a href="${base}_og/?${escape(String(new URLSearchParams({ page, template: id })))}">${id}</a>`,
  );
  const pictures = networkSizes.map(
    ({ id, width, height, networks }) =>
      `<li><figure><img loading="lazy" width="${Math.round(width / 2.4)}" height="${Math.round(height / 2.4)}" alt="" ` +
      `src="${address(base, { ...chosen, size: id })}"><figcaption>${id}: ${width} × ${height}, ` +
      `${networks.join(', ')}</figcaption></figure></li>`,
  );
  return frame(
    `Pictures of ${page}`,
    `<p><a href="${base}_og/">All pages</a> · <a href="${escape(page)}">${escape(decodeURI(page))}</a></p>` +
      `<p>As it would be: ${links.join(' · ')}</p><ul class="sizes">${pictures.join('')}</ul>`,
  );
}
