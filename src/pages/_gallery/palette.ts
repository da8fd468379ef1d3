/** `?palette=spring` re-tints the gallery; links keep it. */
const palette = new URLSearchParams(location.search).get('palette');
if (palette) {
  document.documentElement.dataset['palette'] = palette;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[href^="/_blocks/"]'))
    link.search = `?palette=${palette}`;
}
