import type { Experiment } from '../definition.ts';
import { evaluate } from '../judge/evaluate.ts';
import type { Evaluation } from '../judge/evaluation.ts';
import type { Verdict } from '../judge/verdict.ts';
import { plannedVisitors } from '../statistics/sample-size.ts';
import { conclude } from './conclude.ts';
import { gather } from './gather.ts';
import { gates, type Gate } from './gates.ts';
import { guardrailsOf, type Guardrail } from './guardrails.ts';
import { novelty, type Novelty } from './novelty.ts';
import { segmentsOf, simpson, type Segment, type Simpson } from './segments.ts';
import { seriesOf, type Day } from './series.ts';
import type { EventSource } from './source.ts';
import { tally, type Tally } from './tally.ts';

/** A metric of the experiment: the figures of `evaluate`, and for a guardrail how each variant does. */
export interface Metric extends Evaluation {
  role: 'primary' | 'guardrail';
  guardrail?: Record<string, Guardrail>;
}

export interface Report {
  experiment: Experiment;
  /** What was read, and what was left out of the figures. */
  events: Pick<Tally, 'events' | 'duplicates' | 'bots' | 'crossed' | 'unexposed'>;
  days: number;
  gates: Gate[];
  metrics: Record<string, Metric>;
  segments: Segment[];
  simpson: Simpson[];
  novelty: Novelty[];
  series: Day[];
  verdict: Verdict;
}

interface Options {
  /** Zone of the site, whose days are counted. */
  timeZone?: string;
}

/** Everything that the events say of an experiment, from nothing but its file and them. */
export async function makeReport(
  experiment: Experiment,
  source: EventSource,
  { timeZone = 'UTC' }: Options = {},
): Promise<Report> {
  const variants = Object.keys(experiment.variants);
  const counted = tally(await gather(experiment, source), variants.length, timeZone);
  const weights = Object.values(experiment.variants);
  const { alpha, mde, primary } = experiment;
  const size = plannedVisitors(experiment, weights);
  const planned = Number.isFinite(size) ? size : undefined;
  const metrics = Object.fromEntries(
    Object.entries(counted.goals).map(([goal, counts]): [string, Metric] => {
      const named = Object.fromEntries(variants.map((key, index) => [key, counts[index]!]));
      const figures = evaluate(named, { weights, planned, alpha });
      const guardrail = guardrailsOf(goal, figures, Math.abs(mde));
      return goal === primary
        ? [goal, { role: 'primary', ...figures }]
        : [goal, { role: 'guardrail', ...figures, guardrail }];
    }),
  );
  const { events, duplicates, bots, crossed, unexposed } = counted;
  const segments = segmentsOf(counted, variants, planned, alpha);
  const report: Omit<Report, 'verdict'> = {
    experiment,
    events: { events, duplicates, bots, crossed, unexposed },
    days: counted.days.length,
    gates: gates(experiment, counted),
    metrics,
    segments,
    simpson: simpson(segments, counted.goals[primary]!, variants),
    novelty: novelty(counted, variants),
    series: seriesOf(counted, variants, planned, alpha),
  };
  return { ...report, verdict: conclude(report) };
}
