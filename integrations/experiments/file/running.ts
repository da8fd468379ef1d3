import type { Experiment } from '../definition.ts';
import { testOf, type Test } from '../assign/assign.ts';

/** The experiments that assign visitors on a day. */
export const runningOn = (all: readonly Experiment[], today: string): Experiment[] =>
  all.filter(({ status, start, stop }) => status === 'running' && start <= today && stop >= today);

/** What assignment needs of a running experiment; all that run are given, for those that share its group. */
export function assigned(one: Experiment, running: readonly Experiment[]): Test {
  const group = running.filter(({ exclusionGroup }) => exclusionGroup === one.exclusionGroup);
  return testOf(one, one.exclusionGroup === undefined ? [] : group.map(({ id }) => id));
}
