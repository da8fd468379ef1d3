import { wai } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const mainLandmark: Rule = {
  id: 'main-landmark',
  group: 'structure',
  severity: 'warning',
  on: 'all',
  about: 'A page has one main region.',
  reason:
    'Readers jump to it, and engines tell by it what is the page’s own and what is on every page.',
  fix: 'Put the page’s own part into one <main>.',
  link: wai('page-structure/regions'),
  page({ page: { landmarks } }) {
    const count = landmarks.filter(({ name }) => name === 'main').length;
    if (count === 1) return [];
    return [
      {
        message: count ? `The page has ${count} main regions.` : 'The page has no main region.',
        line: 1,
      },
    ];
  },
};
