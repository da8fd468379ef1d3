import { CalendarError, type Fault } from './fault.ts';

/** First and last year that the calendar knows. */
export const YEARS = { first: 1900, last: 2100 } as const;

/** MQ2609 for a year that the calendar does not reach; nothing for one that it does. */
export const yearFault = (year: number): Fault | undefined =>
  Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last
    ? undefined
    : {
        code: 'MQ2609',
        message: `The calendar reaches from ${YEARS.first} to ${YEARS.last}.`,
        found: String(year),
        fix: `year: a whole number from ${YEARS.first} to ${YEARS.last}`,
      };

/** Throws a CalendarError (MQ2609) for a year that the calendar does not reach. */
export function assertYear(year: number): void {
  const fault = yearFault(year);
  if (fault) throw new CalendarError(fault);
}
