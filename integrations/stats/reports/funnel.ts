import type { People } from '../read/people.ts';
import type { Happening } from '../read/tables.ts';
import { goalOf, reaches, type Funnel, type Goal } from '../goals.ts';
import { share } from '../print/numbers.ts';
import type { Chosen } from './counts.ts';

/** A step, and who came so far. */
export interface FunnelStep {
  step: string;
  visitors: number;
  /** Of those of the step before. */
  rate: number;
  /** Of those of the first step. */
  rateOfAll: number;
}

/**
 * How many visitors took the steps one after another, within the days of the funnel from their first. A visitor may do other
 * things between, and begin again: what counts is how far he came at best.
 *
 * @param happenings In the order of time.
 */
export function funnelSteps(
  { steps, days }: Funnel,
  goals: readonly Goal[],
  happenings: readonly Happening[],
  people: People,
  chosen: Chosen,
): FunnelStep[] {
  const tests = steps.map((step) => reaches(goalOf(step, goals)));
  const within = days * 86_400_000;
  /** When each visitor began the best try that has come to a step: `starts[step]`. */
  const tries = new Map<number, (number | undefined)[]>();
  for (const happening of happenings) {
    if (!chosen(happening.at)) continue;
    const person = people.of[happening.at]!;
    const starts = tries.get(person) ?? [];
    // From the last step on, so that one event is never two steps.
    for (let step = steps.length - 1; step >= 0; step -= 1) {
      if (!tests[step]!(happening)) continue;
      const began = step === 0 ? happening.time : starts[step - 1];
      if (began !== undefined && happening.time - began <= within)
        starts[step] = Math.max(starts[step] ?? 0, began);
    }
    if (starts.length) tries.set(person, starts);
  }
  const counts = steps.map(
    (_, step) => [...tries.values()].filter((starts) => starts[step] !== undefined).length,
  );
  return steps.map((step, index) => ({
    step,
    visitors: counts[index]!,
    rate: share(counts[index]!, counts[Math.max(0, index - 1)]!),
    rateOfAll: share(counts[index]!, counts[0]!),
  }));
}
