import { spellSigns } from '../../kit/spelled-signs.ts';

/** A name as the site writes ids: lower-case letters of any script, digits, single hyphens. May be empty. */
export function slugify(name: string): string {
  return (
    spellSigns(name.normalize('NFKC').toLowerCase())
      .replace(/['’]/g, '')
      .normalize('NFD')
      .replace(/(?<=[a-z])\p{Mn}+/gu, '')
      .normalize('NFC')
      // Ids have no room for marks and length signs (Thai vowels, ー): the letters around them stay together.
      .replace(/[\p{Lm}\p{Mn}\p{Mc}]+/gu, '')
      .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 100)
      .replace(/-+$/, '')
  );
}

/** An id that nobody has yet: the name, or the name with a number. Takes it. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
