import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';

type Library = new (country?: string, region?: string) => Holidays;

const load = createRequire(import.meta.url);
let library: Library | undefined;

/**
 * date-holidays, read when a holiday is first asked for: it holds the rules of all countries and takes longer to load
 * than all the rest of the calendar. `require` keeps those who ask synchronous.
 */
export const holidayLibrary = (): Library => (library ??= load('date-holidays') as Library);

/** Days of one year that China's State Council has moved, as the package chinese-days lists them. */
export interface MovedDays {
  /** Days off, by day: `Spring Festival,春节,4`. */
  holidays: Record<string, string>;
  /** Weekend days that are worked. */
  workdays: Record<string, string>;
}

const moved = new Map<number, MovedDays | undefined>();

/** The moved days of a year; undefined where they are not known: they are told about a year ahead. */
export function movedDays(year: number): MovedDays | undefined {
  if (!moved.has(year)) moved.set(year, readMoved(year));
  return moved.get(year);
}

function readMoved(year: number): MovedDays | undefined {
  try {
    return load(`chinese-days/dist/years/${year}.json`) as MovedDays;
  } catch (error) {
    // A year without a file is one that nobody has announced yet.
    if ((error as { code?: string }).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
