import { defineMdastPlugin } from 'satteri';

/**
 * Where a picture lies, as a path from the project's root: `/media/x.jpg` is content/media/x.jpg, and
 * `./x.jpg` stands beside the text. Other addresses come back as they are.
 */
export function mediaPath(url: string, file: URL | undefined, root: URL): string {
  if (url.startsWith('/media/')) return `/content${decodeURI(url)}`;
  if (!file || /^(?:[a-z][a-z\d+.-]*:|[/#])/i.test(url)) return url;
  const path = new URL(url, file).pathname;
  return path.startsWith(`${root.pathname}content/`)
    ? decodeURI(path.slice(root.pathname.length - 1))
    : url;
}

/** Runs before Astro collects relative pictures, so that all of them go one way: through Picture.astro. */
export const mediaPaths = (root: URL) =>
  defineMdastPlugin({
    name: 'media-paths',
    image(node, context) {
      context.setProperty(node, 'url', mediaPath(node.url, context.fileURL, root));
    },
    definition(node, context) {
      if (/\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(node.url))
        context.setProperty(node, 'url', mediaPath(node.url, context.fileURL, root));
    },
  });
