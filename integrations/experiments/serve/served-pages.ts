import { assigned } from '../file/running.ts';
import type { Experiment } from '../definition.ts';
import { stickyName, type Served } from './served.ts';

const DAY_MS = 86_400_000;

/** What edge and browser need of a running experiment; all that run are given, for those that share its group. */
export function servedOf(one: Experiment, running: readonly Experiment[]): Served {
  const { id, phase, start, stop, audience, exclusionGroup } = one;
  const test = assigned(one, running);
  const apart = running
    .filter((other) => other.id !== id && other.exclusionGroup === exclusionGroup)
    .map((other) => stickyName(`${other.id}.${other.phase}`));
  return {
    ...test,
    id,
    phase,
    cookie: stickyName(test.seed),
    // Days of UTC: a visitor near midnight is counted to one day or the other.
    from: Date.parse(start),
    to: Date.parse(stop) + DAY_MS - 1,
    ...(audience && { audience }),
    ...(exclusionGroup !== undefined && apart.length > 0 && { apart }),
  };
}
