import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import { mediaPath } from './media-paths.ts';
import { writePicture } from './picture.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Marks the pictures that lie in content/: the page replaces them with responsive ones. */
export const pictures = (root: URL) =>
  defineHastPlugin({
    name: 'pictures',
    element: {
      filter: ['img'],
      visit(node, context) {
        const src = mediaPath(text(node.properties['src']), context.fileURL, root);
        if (!src.startsWith('/content/')) return;
        context.setProperty(
          node,
          'dataPicture',
          writePicture(decodeURI(src), text(node.properties['alt'])),
        );
      },
    },
  });

/** A picture alone in its paragraph becomes a figure; its title becomes the caption. */
export const figures = () =>
  defineHastPlugin({
    name: 'figures',
    element: {
      filter: ['p'],
      visit(node) {
        const own = node.children.filter((child) => child.type !== 'text' || child.value.trim());
        const image = own[0];
        if (own.length !== 1 || image?.type !== 'element' || image.tagName !== 'img') return;
        const caption = text(image.properties['title']);
        return figure(image, caption);
      },
    },
  });

function figure(image: Element, caption: string): Element {
  const { title: _, ...properties } = image.properties;
  const children: ElementContent[] = [{ ...image, properties }];
  if (caption)
    children.push({
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: [{ type: 'text', value: caption }],
    });
  return { type: 'element', tagName: 'figure', properties: { className: ['figure'] }, children };
}
