import { metaOf } from '../../../../kit/html/page.ts';
import type { Rule } from '../../rule.ts';

/** What Facebook and X show large on every screen; the ratio is 1.91 to 1. */
const [WIDTH, HEIGHT] = [1200, 630];

export const ogImageSize: Rule = {
  id: 'og-image-size',
  group: 'head',
  severity: 'warning',
  about:
    'The picture for shared links is 1200 by 630 pixels or more, of that shape, and of the size that it says.',
  reason: 'A smaller picture is shown as a thumbnail, one of another shape is cropped.',
  fix: 'Give a picture of 1200 × 630 pixels, and its true size.',
  link: 'https://developers.facebook.com/docs/sharing/webmasters/images/',
  page({ page, site }) {
    const href = metaOf(page, 'og:image');
    const target = href ? site.read(href, page.path) : undefined;
    if (!target) return [];
    const said = {
      width: Number(metaOf(page, 'og:image:width')),
      height: Number(metaOf(page, 'og:image:height')),
    };
    const true_ = target.kind === 'own' ? site.sizeOf(target.path) : undefined;
    const { width, height } = true_ ?? said;
    const line = page.head.metas.find(({ name }) => name === 'og:image')?.line;
    if (!width || !height) return [];
    if (true_ && said.width && (said.width !== width || said.height !== height))
      return [
        {
          message: `og:image is ${width} × ${height} pixels, not ${said.width} × ${said.height} as it says.`,
          line,
        },
      ];
    const shape = width / height / (WIDTH / HEIGHT);
    return width < WIDTH || height < HEIGHT * 0.95 || shape < 0.9 || shape > 1.1
      ? [{ message: `og:image is ${width} × ${height} pixels.`, line }]
      : [];
  },
};
