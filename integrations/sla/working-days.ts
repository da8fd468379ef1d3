import { dayOf, plusDays, weekdayOf } from '../kit/day.ts';
import { weekdays, type Agreement } from './schema.ts';

type Working = Agreement['working'];

/** Whether sales is there on a day. */
export const isWorkingDay = (day: string, { days, closed }: Working): boolean =>
  days.includes(weekdays[weekdayOf(day) - 1]!) &&
  !closed.some(({ from, until = from }) => from <= day && day <= until);

/** All days of a month, 2027-03. */
export function daysOf(month: string): string[] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const end = dayOf(year, number + 1, 1);
  const days: string[] = [];
  for (let day = dayOf(year, number, 1); day < end; day = plusDays(day, 1)) days.push(day);
  return days;
}

/** The working days of a month, 2027-03. */
export const workingDays = (month: string, working: Working): string[] =>
  daysOf(month).filter((day) => isWorkingDay(day, working));
