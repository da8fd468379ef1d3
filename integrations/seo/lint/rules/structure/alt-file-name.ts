import { wcag } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

const FILE =
  /^[\w%-]+\.(?:jpe?g|png|gif|webp|avif|svg)$|^(?:img|dsc|image|photo|screenshot)[\s_-]*\d+$/i;
const EMPTY = /^(?:image|picture|photo|图片|照片|插图)$/i;

export const altFileName: Rule = {
  id: 'alt-file-name',
  group: 'structure',
  severity: 'warning',
  on: 'all',
  about: 'An alt text describes the picture and is not its file name.',
  reason: 'IMG_2041.jpg tells nobody what there is to see.',
  fix: 'Describe what the picture shows.',
  link: wcag('non-text-content'),
  page: ({ page: { images } }) =>
    images.flatMap(({ alt = '', line }) =>
      FILE.test(alt.trim()) || EMPTY.test(alt.trim())
        ? [{ message: `The alt text says nothing: “${alt}”.`, text: alt, line }]
        : [],
    ),
};
