import { wcag } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const langMissing: Rule = {
  id: 'lang-missing',
  group: 'structure',
  severity: 'error',
  on: 'all',
  about: 'A page says in which language it is.',
  reason: 'Screen readers choose their voice by it, browsers their hyphenation and translation.',
  fix: 'Write <html lang="…"> with a BCP 47 tag: en, zh-CN.',
  link: wcag('language-of-page'),
  page({ page: { lang } }) {
    if (!lang) return [{ message: 'The page does not say its language.', line: 1 }];
    return isTag(lang) ? [] : [{ message: `There is no language “${lang}”.`, line: 1 }];
  },
};

function isTag(lang: string): boolean {
  try {
    return (
      Intl.getCanonicalLocales(lang).length === 1 &&
      /^[a-z]{2,3}(?:-|$)/i.test(lang) &&
      !/^(?:cn|jp|kr)\b/i.test(lang)
    );
  } catch {
    // A RangeError is how Intl says that a tag is not well formed.
    return false;
  }
}
