import type { Problem } from '../kit/problem.ts';

/** What is wrong with a date or a name, before its file and line are known. */
export type Fault = Pick<Problem, 'code' | 'message' | 'found' | 'fix'>;

/** Thrown where a caller asks for what the calendar does not have; carries the words for a person. */
export class CalendarError extends RangeError {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message);
    this.name = 'CalendarError';
    this.fault = fault;
  }
}

/** The value of a find, or its fault thrown. */
export function orThrow<Value>(found: { value: Value } | { fault: Fault }): Value {
  if ('fault' in found) throw new CalendarError(found.fault);
  return found.value;
}
