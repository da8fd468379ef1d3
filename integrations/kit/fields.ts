import { z } from 'astro/zod';
import { isDay } from './day.ts';

/** Ids are file names: lower-case letters of any script, digits and single hyphens. */
const ID = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** Bytes that file systems take as the name of a folder, less what is put before or after it. */
const LONGEST = 200;

/** The id of an entry: its file name without the ending. */
export const id = () =>
  z
    .string()
    .regex(ID, 'write lower-case letters, digits and hyphens, such as grain-rain')
    .refine((text) => new TextEncoder().encode(text).length <= LONGEST, 'write a shorter one');

/** A calendar day (2026-04-20) or an instant with its zone (2026-04-20T08:00:00+08:00). */
export const date = () =>
  z
    .preprocess(
      (value) => (typeof value === 'string' ? parseDate(value) : value),
      z.date({ error: 'write a date that exists, such as 2026-04-20' }),
    )
    // Editors must not ask for a time: JSON Schema's own `date-time` would refuse a plain day.
    .meta({ type: 'string', format: 'day or instant' });

/** A calendar day, as it stands on the wall: 2026-04-20. A reader of YAML that makes a Date of it means that day. */
export const day = () =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string().refine(isDay, { error: 'write a day that exists, such as 2027-03-01' }),
  );

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** JavaScript rolls 31 February over to March; a person who writes that has made a mistake. */
function parseDate(text: string): Date | string {
  const parts = ISO.exec(text.trim());
  if (!parts) return text;
  const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > lastDay) return text;
  const zoned = parts[7] || !parts[4] ? text : `${text}Z`;
  const parsed = new Date(zoned.trim().replace(' ', 'T'));
  return Number.isNaN(parsed.getTime()) ? text : parsed;
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** A currency, by its code. */
export const currency = () =>
  z
    .string()
    .refine(
      (code) => CURRENCIES.has(code),
      'write the three letters of ISO 4217, such as GBP or CNY',
    )
    .describe('Currency, in the three letters of ISO 4217: GBP.');
