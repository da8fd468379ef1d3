import type { Interval } from '../statistics/interval.ts';
import type { Evaluation } from '../judge/evaluation.ts';

/** Goals of which fewer are better, whatever else their name says. */
const LESS_IS_BETTER =
  /^(?:bounce|exit|error|refund|return|cancel|churn|complaint|unsubscribe|spam|timeout|abandon|rage|lcp|inp|cls|fcp|ttfb|slow)/i;

/** How a variant does on a metric that must not get worse. */
export interface Guardrail {
  /** Held: surely within the margin. Harmed: surely worse. Open: not known yet. */
  state: 'held' | 'open' | 'harmed';
  /** Relative lift that is accepted as no worse. */
  margin: number;
  /** Whether more of it is good. */
  more: boolean;
  interval: Interval;
  /** Nothing can be said yet; the interval is no statement. */
  undetermined?: true;
}

/** Non-inferiority by the always-valid interval, for each variant. */
export function guardrailsOf(
  goal: string,
  { variants }: Evaluation,
  margin: number,
): Record<string, Guardrail> {
  const more = !LESS_IS_BETTER.test(goal);
  return Object.fromEntries(
    Object.entries(variants).flatMap(([key, { alwaysValid }]) => {
      if (!alwaysValid) return [];
      const { interval, undetermined } = alwaysValid;
      const [worst, best] = more ? interval : [-interval[1], -interval[0]];
      const state = undetermined ? 'open' : best < 0 ? 'harmed' : worst > -margin ? 'held' : 'open';
      return [
        [
          key,
          {
            state,
            margin,
            more,
            interval,
            ...(undetermined && { undetermined }),
          } satisfies Guardrail,
        ],
      ];
    }),
  );
}
