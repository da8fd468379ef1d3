import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { fileName } from '../file-name.ts';

export const imageBroken: Rule = {
  id: 'image-broken',
  group: 'links',
  severity: 'error',
  on: 'all',
  about: 'Every picture of the site is there.',
  reason: 'Visitors see an empty frame.',
  fix: 'Put the file there, or name another.',
  link: google('appearance/google-images'),
  page: ({ page, site }) =>
    page.images.flatMap(({ src, line }) => {
      const target = src && !src.startsWith('data:') ? site.read(src, page.path) : undefined;
      return target?.kind === 'own' && site.served(target.path) !== 'file'
        ? [{ message: `The picture ${src} is not there.`, text: [src, fileName(src)], line }]
        : [];
    }),
};
