import type { Audience } from '../definition.ts';
import type { Visitor } from './decide.ts';

/** Set by the bundler to false where no test of the site has an audience: then none of this is shipped. */
declare const AUDIENCES: boolean | undefined;

/** Whether a visitor belongs to an audience: each of its fields must match. */
export const matches = (audience: Audience | undefined, visitor: Visitor): boolean =>
  (typeof AUDIENCES !== 'undefined' && !AUDIENCES) ||
  Object.entries(audience ?? {}).every(([field, wanted]) =>
    [wanted].flat().includes(factOf(field, visitor)),
  );

function factOf(field: string, { search, userAgent, language }: Visitor): string {
  if (field === 'device') return /Mobi|Android/i.test(userAgent) ? 'mobile' : 'desktop';
  if (field === 'language') return language.slice(0, 2).toLowerCase();
  return new URLSearchParams(search).get(field) ?? '';
}
