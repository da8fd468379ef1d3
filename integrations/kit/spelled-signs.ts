/**
 * A name with the signs that an address has no room for as words, so that C, C++, C# and Google+ keep addresses of
 * their own: `cpp` and `c-sharp`, as most sites write them.
 */
export const spellSigns = (name: string): string =>
  name
    .replace(/(?<=\p{L})\+\+/gu, 'pp')
    .replace(/(?<=\p{L})\+(?![\p{L}\p{N}+])/gu, '-plus')
    .replace(/(?<=\p{L})#/gu, '-sharp');
