import { remember } from './remember.ts';

/** Words that may stand between the words of a phrase without changing it. */
const LINKING = new Set(
  'a an the of for in on at to and or with your our my its by from is are'.split(' '),
);

export const isLinking = (word: string): boolean => LINKING.has(word);

/** A double consonant before an ending is single in the bare verb: shopping, planned. */
const undouble = (stem: string) => stem.replace(/([bdfgmnprt])\1$/, '$1');

/**
 * What inflected forms of an English word have in common: tea and teas, brew, brewed and brewing, cherry and
 * cherries. Lighter than Porter's stemmer on purpose: a noun and its adjective stay apart.
 */
export const stem = remember((word: string): string => {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?$/, '');
  if (plain.length <= 3) return plain;
  if (plain.endsWith('ies')) return plain.replace(/ies$/, 'i');
  const bare = plain.replace(/(?<=ss|sh|ch|x|zz)es$/, '').replace(/(?<![su])s$/, '');
  const root =
    bare.length > 5 && /(?:[aeiouy].*)ing$/.test(bare)
      ? undouble(bare.slice(0, -3))
      : bare.length > 4 && /[aeiouy].*ed$/.test(bare)
        ? undouble(bare.slice(0, -2))
        : bare;
  return root.replace(/(?<=[^aeiou])y$/, 'i').replace(/(?<=..)e$/, '');
});
