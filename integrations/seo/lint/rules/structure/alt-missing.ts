import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { fileName } from '../file-name.ts';

export const altMissing: Rule = {
  id: 'alt-missing',
  group: 'structure',
  severity: 'error',
  on: 'all',
  about: 'Every picture has an alt text; an empty one says that it is decoration.',
  reason:
    'Who does not see the picture hears its file name instead, and image search has nothing to go by.',
  fix: 'Describe what the picture shows; alt="" if it adds nothing.',
  link: google('appearance/google-images'),
  page: ({ page: { images } }) =>
    images.flatMap(({ src, alt, hidden, line }) =>
      alt === undefined && !hidden
        ? [{ message: `The picture ${fileName(src)} has no alt.`, text: fileName(src), line }]
        : [],
    ),
};
