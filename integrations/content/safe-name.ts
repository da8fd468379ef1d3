import { decodedName } from './decoded.ts';

/** Lower-case letters of any script, digits and single hyphens, so that a name is its own address. */
const SAFE = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** Whether a name can be part of an address as it is. */
export const isSafeName = (name: string): boolean => SAFE.test(name);

/** The nearest safe name: `Spring Tea!.v2` becomes `spring-tea-v2`; undefined when nothing is left. */
export function safeName(name: string): string | undefined {
  const plain = decodedName(name)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return isSafeName(plain) ? plain : undefined;
}
