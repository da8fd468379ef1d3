import type { Fault } from '../fault.ts';
import { findHoliday } from '../holidays/find.ts';
import { readLunar } from '../lunar/lunar-date.ts';
import { marketingFault } from '../marketing-days/marketing-days-of.ts';
import { termFault } from '../solar-terms/term-fault.ts';
import type { Anchor } from './when.ts';

/** Some holidays are not kept every year: where none is given, one of these has to have it. */
const YEARS_TRIED = [2027, 2028, 2029, 2030];

/** What is wrong with the name of what a day depends on; nothing where it is known, or is a campaign. */
export function anchorFault(anchor: Anchor, name: string, year?: number): Fault | undefined {
  switch (anchor) {
    case 'term':
      return termFault(name);
    case 'holiday':
      return holidayFault(name, year);
    case 'lunar':
      return readLunar(name) ? undefined : lunarFault(name);
    case 'marketing':
      return marketingFault(name);
    default:
      return undefined;
  }
}

function holidayFault(name: string, year?: number): Fault | undefined {
  let first: Fault | undefined;
  for (const tried of year === undefined ? YEARS_TRIED : [year]) {
    const found = findHoliday(name, tried);
    if (!('fault' in found)) return undefined;
    first ??= found.fault;
    // A country that is not known is known in no year.
    if (first.code !== 'MQ2603') break;
  }
  return first;
}

/** MQ2604 for a text that no lunar calendar has. */
const lunarFault = (name: string): Fault => ({
  code: 'MQ2604',
  message: 'A lunar date is a month from 1 to 12 and a day from 1 to 30.',
  found: name,
  fix: "lunar: '8-15', or lunar: 'leap 6-1' in a leap month",
});
