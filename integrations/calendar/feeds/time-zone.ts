import { nearest } from '../../kit/nearest.ts';
import { CalendarError } from '../fault.ts';

/** Throws a CalendarError (MQ2610, with the nearest name) for a zone that does not exist. */
export function assertTimeZone(timeZone: string): void {
  try {
    Intl.DateTimeFormat('en', { timeZone });
  } catch {
    const near = nearest(timeZone, Intl.supportedValuesOf('timeZone'));
    throw new CalendarError({
      code: 'MQ2610',
      message: 'There is no time zone of this name.',
      found: timeZone,
      fix: near ? `timeZone: ${near}` : 'a name of the IANA, such as Asia/Shanghai or UTC',
    });
  }
}
