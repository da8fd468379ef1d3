import { hero, page, post, settings, splash } from '../good-site.ts';
import type { BrokenCase } from './case.ts';

/** Pictures and films that are missing, or tell nothing to those who do not see them. */
export const media: BrokenCase[] = [
  {
    name: 'a cover that is missing',
    files: {
      'content/blog/en/cover.md': post({ cover: '{ src: terms/grain-rian.jpg, alt: Rain }' }),
    },
    code: 'MQ1701',
    line: 6,
    says: 'content/media/terms/grain-rian.jpg',
    fix: 'src: terms/grain-rain.jpg',
  },
  {
    name: 'a cover with another ending',
    files: {
      'content/blog/en/ending.md': post({ cover: '{ src: terms/white-dew.png, alt: Dew }' }),
    },
    code: 'MQ1701',
    line: 6,
    fix: 'src: terms/white-dew.jpg',
  },
  {
    name: 'a picture in capitals',
    files: {
      'content/splash/capitals.mdx': splash({
        picture: '{ src: Terms/Grain-Rain.JPG, alt: Rain }',
      }),
    },
    code: 'MQ1701',
    line: 4,
    fix: 'src: terms/grain-rain.jpg',
  },
  {
    name: 'a picture of a block that is missing',
    files: {
      'content/landing/block-picture/page.yaml': page(
        `${hero}    picture:\n      src: terms/snow.jpg\n      alt: Snow\n`,
      ),
    },
    code: 'MQ1701',
    line: 9,
    fix: 'content/media/terms/snow.jpg',
  },
  {
    name: 'a cover without a description',
    files: { 'content/blog/en/no-alt.md': post({ cover: '{ src: terms/grain-rain.jpg }' }) },
    code: 'MQ1702',
    line: 6,
    fix: 'decorative: true',
  },
  {
    name: 'a Figure whose picture is missing',
    files: {
      'content/blog/en/figure.mdx': post(
        {},
        '\n<Figure\n  src="terms/grain-rein.jpg"\n  alt="Rain"\n/>\n',
      ),
    },
    code: 'MQ1701',
    line: 9,
    fix: 'src="terms/grain-rain.jpg"',
  },
  {
    name: 'a Figure that names the whole path',
    files: {
      'content/blog/en/figure-path.mdx': post(
        {},
        '<Figure src="/media/terms/grain-rain.jpg" alt="Rain" />\n',
      ),
    },
    code: 'MQ1701',
    line: 7,
    fix: 'src="terms/grain-rain.jpg"',
  },
  {
    name: 'a Figure without a description',
    files: {
      'content/blog/en/figure-alt.mdx': post({}, '<Figure src="terms/grain-rain.jpg" />\n'),
    },
    code: 'MQ1702',
    line: 7,
    fix: '<Figure src="terms/grain-rain.jpg" decorative />',
  },
  {
    name: 'a film whose still is missing',
    files: {
      'content/blog/en/poster.mdx': post(
        {},
        '<Video src="video/rain.mp4" poster="video/rain.jpg" title="Rain" />\n',
      ),
    },
    code: 'MQ1701',
    line: 7,
    found: 'video/rain.jpg',
  },
  {
    name: 'a picture in Markdown that is missing',
    files: {
      'content/blog/en/image.md': post({}, 'Look:\n\n![Rain](/media/terms/grain-rein.jpg)\n'),
    },
    code: 'MQ1701',
    line: 9,
    fix: '/media/terms/grain-rain.jpg',
  },
  {
    name: 'a picture beside the post that is missing',
    files: { 'content/blog/en/beside.md': post({}, '![Rain](./rain.jpg)\n') },
    code: 'MQ1701',
    line: 7,
    says: 'content/blog/en/rain.jpg',
  },
  {
    name: 'a picture in Markdown without a description',
    files: { 'content/blog/en/image-alt.md': post({}, '![](/media/terms/grain-rain.jpg)\n') },
    code: 'MQ1702',
    line: 7,
    severity: 'warning',
  },
  {
    name: 'a picture from another site',
    files: {
      'content/blog/en/remote.md': post({}, '![Rain](https://pictures.example/rain.jpg)\n'),
    },
    code: 'MQ1404',
    line: 7,
    severity: 'warning',
    fix: 'content/media',
  },
  {
    name: 'a picture that is none',
    files: { 'content/media/none.jpg': 'This is text.' },
    code: 'MQ1703',
    says: 'no picture',
  },
  {
    name: 'an empty picture',
    files: { 'content/media/empty.png': '' },
    code: 'MQ1703',
    says: 'empty',
  },
  {
    name: 'a picture that Git LFS keeps elsewhere',
    files: { 'content/media/lfs.webp': 'version https://git-lfs.github.com/spec/v1\n' },
    code: 'MQ1703',
    fix: 'git lfs pull',
  },
  {
    name: 'a film from another site',
    files: {
      'content/blog/en/remote-film.md': post(
        {},
        '<video controls><source src="https://films.example/a.mp4"></video>\n',
      ),
    },
    code: 'MQ1404',
    line: 7,
    found: 'https://films.example/a.mp4',
  },
  {
    name: 'a logo that is missing',
    files: { 'content/site.yaml': `${settings}logo: logo.svg\n` },
    code: 'MQ1701',
    line: 13,
    alone: true,
  },
];
