import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { isLinking, stem } from '../../../../kit/text/stem.ts';
import { isHan, wordsOf } from '../../../../kit/text/sentences.ts';

export const keyphraseSlug: Rule = {
  id: 'keyphrase-slug',
  group: 'content',
  severity: 'info',
  about: 'Words of the keyphrase stand in the address.',
  reason: 'An address of words tells people what they will find before they click.',
  fix: 'For a new page, choose a slug with the keyphrase; an old one is better left alone.',
  link: google('crawling-indexing/url-structure'),
  page({ keyphrase, page, site }) {
    if (!keyphrase || site.homes.includes(page.path)) return [];
    const slug = decodeURI(page.path.replace(/\/$/, '').split('/').at(-1) ?? '');
    // An address in Latin letters cannot hold Chinese words.
    if (isHan(keyphrase.text))
      return !isHan(slug) || keyphrase.count(slug) ? [] : [lacks(keyphrase.text, slug)];
    const has = new Set(wordsOf(slug.replaceAll('-', ' ')).map(stem));
    const wanted = wordsOf(keyphrase.text.replaceAll('-', ' '))
      .map(stem)
      .filter((word) => !isLinking(word));
    const there = wanted.filter((word) => has.has(word)).length;
    return there * 2 < wanted.length ? [lacks(keyphrase.text, slug)] : [];
  },
};

const lacks = (text: string, slug: string) => ({
  message: `The address /${slug}/ has not half the words of “${text}”.`,
  field: 'slug',
});
