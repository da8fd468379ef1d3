import type { Rule } from '../../rule.ts';
import { fileName } from '../file-name.ts';

export const imageSize: Rule = {
  id: 'image-size',
  group: 'structure',
  severity: 'warning',
  on: 'all',
  about: 'A picture says its width and height.',
  reason:
    'The browser keeps its place free, so that nothing jumps when it arrives (layout shift, a Core Web Vital).',
  fix: 'Add width and height to the img.',
  link: 'https://web.dev/articles/optimize-cls',
  page: ({ page: { images } }) =>
    images.flatMap(({ src, width, height, line }) =>
      width && height
        ? []
        : [
            {
              message: `The picture ${fileName(src)} does not say its size.`,
              text: fileName(src),
              line,
            },
          ],
    ),
};
