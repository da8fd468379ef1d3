import { plusDays } from '../../kit/day.ts';
import type { Fault } from '../fault.ts';
import { findHoliday } from '../holidays/find.ts';
import { lunarDaysIn, readLunar } from '../lunar/lunar-date.ts';
import { findMarketingDay } from '../marketing-days/marketing-days-of.ts';
import { termIn } from '../solar-terms/solar-terms.ts';
import { yearFault } from '../year.ts';
import { anchorFault } from './anchor-fault.ts';
import type { Anchor } from './when.ts';

type Found = { value: string } | { fault: Fault };

/** The day in a year on which a term, a holiday, a lunar date or a day of marketers falls. Never throws. */
export function anchorDay(
  anchor: Exclude<Anchor, 'after' | 'before'>,
  name: string,
  year: number | undefined,
): Found {
  if (year === undefined) return { fault: withoutYear(anchor, name) };
  const wrong = yearFault(year) ?? anchorFault(anchor, name, year);
  if (wrong) return { fault: wrong };
  switch (anchor) {
    case 'term':
      return { value: termIn(year, name)!.date };
    case 'holiday':
      return dateOf(findHoliday(name, year));
    case 'marketing':
      return dateOf(findMarketingDay(name, year));
    default:
      return lunarDay(name, year);
  }
}

const dateOf = (found: { value: { date: string } } | { fault: Fault }): Found =>
  'fault' in found ? found : { value: found.value.date };

function lunarDay(name: string, year: number): Found {
  const date = readLunar(name)!;
  const [first] = lunarDaysIn(date, year);
  if (first) return { value: first };
  const near = [year - 1, year + 1].find((one) => lunarDaysIn(date, one).length > 0);
  return {
    fault: {
      code: 'MQ2604',
      message: `The lunar date ${name} does not fall into ${year}.`,
      found: name,
      fix: near
        ? `year: ${near}, where it is ${lunarDaysIn(date, near)[0]}`
        : `a date that every year has; the day before is ${plusDaysName(date)}`,
    },
  };
}

/** The thirtieth of a short month is mostly meant as its last day. */
const plusDaysName = ({ month, day }: { month: number; day: number }) =>
  day > 1 ? `lunar: '${month}-${day - 1}'` : `lunar: '${month}-1'`;

const withoutYear = (anchor: Anchor, name: string): Fault => ({
  code: 'MQ2608',
  message: 'This falls on another day every year, and no year is given.',
  found: `${anchor}: ${name}`,
  fix: `{ ${anchor}: ${name}, year: 2027 }`,
});

/** So many days later; a fault where that leads out of the calendar. */
export function shifted(day: string, days: number): Found {
  const moved = plusDays(day, days);
  const fault = yearFault(Number(moved.slice(0, 4)));
  return fault ? { fault } : { value: moved };
}
