import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { isLinking, stem } from '../../../../kit/text/stem.ts';
import { isHan, wordsOf } from '../../../../kit/text/sentences.ts';

export const keyphraseAlt: Rule = {
  id: 'keyphrase-alt',
  group: 'content',
  severity: 'info',
  about: 'Words of the keyphrase stand in the alt text of a picture.',
  reason: 'Image search goes by the alt text.',
  fix: 'If a picture shows it, say so in its alt text; never against the truth.',
  link: google('appearance/google-images'),
  page({ keyphrase, page: { images } }) {
    const alts = images.filter(({ own, alt }) => own && alt).map(({ alt }) => alt!);
    if (!keyphrase || !alts.length) return [];
    const holds = isHan(keyphrase.text)
      ? alts.some(
          (alt) =>
            [...keyphrase.text].filter((sign) => alt.includes(sign)).length * 2 >=
            keyphrase.text.length,
        )
      : alts.some((alt) => someWord(alt, keyphrase.text));
    return holds ? [] : [{ message: `No alt text holds words of “${keyphrase.text}”.` }];
  },
};

function someWord(alt: string, phrase: string): boolean {
  const wanted = wordsOf(phrase)
    .map(stem)
    .filter((word) => !isLinking(word));
  const has = new Set(wordsOf(alt).map(stem));
  return wanted.some((word) => has.has(word));
}
