import { nearest } from '../../kit/nearest.ts';
import type { Fault } from '../fault.ts';
import { holidayLibrary } from './library.ts';

/** A country whose holidays are known, with its name. */
export interface Country {
  /** ISO 3166-1: `GB`. */
  id: string;
  name: string;
}

/** Every country whose holidays are known, by code; names in English. */
export const countries = (): Country[] =>
  Object.entries(new (holidayLibrary())().getCountries('en')).map(([id, name]) => ({ id, name }));

/** Splits `GB-SCT` into country and region. */
export function placeOf(code: string): { country: string; region?: string } {
  const [country = '', region] = code.split(/-(.*)/s);
  return region ? { country, region } : { country };
}

/** MQ2602 for a code that is no country, or no region of it; nothing for one that is known. */
export function countryFault(code: string): Fault | undefined {
  const { country, region } = placeOf(code);
  const known = countries();
  if (!known.some(({ id }) => id === country))
    return fault('There is no country with this code.', code, likely(code, known));
  if (region === undefined) return undefined;
  const regions = Object.keys(new (holidayLibrary())().getStates(country) ?? {});
  if (regions.includes(region)) return undefined;
  const near = nearest(region, regions);
  return fault(
    `${country} has no region with this code.`,
    code,
    near && `${country}-${near}`,
    regions.length > 0
      ? `one of ${regions.map((one) => `${country}-${one}`).join(', ')}`
      : `${country}, which has no regions here`,
  );
}

/** Somebody writes `UK`, `usa` or `Germany`. */
function likely(code: string, known: Country[]): string | undefined {
  const upper = code.toUpperCase();
  const spoken: Record<string, string> = { UK: 'GB', USA: 'US', EN: 'GB', ZH: 'CN', PRC: 'CN' };
  if (spoken[upper]) return spoken[upper];
  if (known.some(({ id }) => id === upper)) return upper;
  const name = nearest(
    code,
    known.map(({ name }) => name),
  );
  return name && code.length > 3
    ? known.find((one) => one.name === name)?.id
    : nearest(
        upper,
        known.map(({ id }) => id),
      );
}

const fault = (
  message: string,
  found: string,
  near: string | undefined,
  otherwise = 'two letters of ISO 3166, such as US, GB or CN; a region follows a hyphen: GB-SCT',
): Fault => ({ code: 'MQ2602', message, found, fix: near ?? otherwise });
