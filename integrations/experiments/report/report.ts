import type { Experiment } from '../definition.ts';
import { alwaysValid } from '../statistics/always-valid.ts';
import { difference, relativeLift } from '../statistics/effect.ts';
import type { Interval } from '../statistics/counts.ts';
import { benjaminiHochberg } from '../statistics/multiple.ts';
import { visitorsWhenLooking } from '../statistics/plan.ts';
import { welch } from '../statistics/welch.ts';
import type { Collected, SegmentName, Table } from './collected.ts';
import { failedGates, noticesOf, type Gate, type Notice } from './gates.ts';
import { judge, type JudgedMetric } from './judge.ts';

/** A guardrail: how much worse a variant may be, at most, by its interval. */
export interface Guardrail {
  metric: string;
  variant: string;
  lift: number | null;
  interval: Interval;
  /** `broken` when it is certainly worse, `held` when it is certainly not worse by the margin. */
  state: 'held' | 'open' | 'broken';
}

export interface SegmentRow {
  segment: SegmentName;
  value: string;
  variant: string;
  visitors: number;
  lift: number | null;
  /** By Benjamini and Hochberg among all rows. */
  adjustedPValue: number;
}

export interface DayRow {
  day: string;
  /** Cumulated from the first day on. */
  variants: Table;
  /** Always-valid interval of the lift so far, by variant. */
  lifts: Record<string, { lift: number | null; interval: Interval }>;
}

/** The report of a test: everything in it can be computed again from the events. */
export interface Report {
  experiment: Experiment;
  /** Visitors that were planned for. */
  planned: number;
  gates: Gate[];
  notices: Notice[];
  /** The primary metric, as `evaluate --json` gives it. */
  primary: JudgedMetric;
  /** Every metric that is a goal, judged in the same way. */
  metrics: Record<string, JudgedMetric>;
  guardrails: Guardrail[];
  segments: SegmentRow[];
  /** A segment in which the total and all parts disagree, variant by variant. */
  simpson: { segment: SegmentName; variant: string }[];
  /** Lift in the first third of the days and in the rest; null while there are too few. */
  novelty: { variant: string; first: number; later: number; pValue: number }[];
  days: DayRow[];
  /** Days that are still needed at the pace so far; null where nothing is. */
  daysLeft: number | null;
  bots: number;
  crossed: number;
  unexposed: number;
}

/** Worse by this share of the control's rate is more than chance may hide: the margin of non-inferiority. */
const MARGIN = 0.05;

export function reportOf(experiment: Experiment, collected: Collected): Report {
  const { variants: weights, alpha, mde, primary, guardrails } = experiment;
  const planned = visitorsWhenLooking(experiment, Object.values(weights));
  const gates = failedGates(experiment, collected);
  const gate = gates.find(({ kind }) => kind !== 'split');
  const options = { weights, planned, alpha, mde, invalid: gate?.kind };
  const judged = judge(collected.metrics[primary]!, options);
  const days = cumulated(collected.days, { alpha, planned });
  const segments = segmentRows(collected, alpha);
  const { bots, crossed, unexposed } = collected;
  return {
    experiment,
    planned,
    gates,
    notices: noticesOf(collected),
    primary: judged,
    metrics: Object.fromEntries(
      Object.entries(collected.metrics).map(([metric, table]) => [metric, judge(table, options)]),
    ),
    guardrails: guardrails
      .filter((metric) => collected.metrics[metric])
      .flatMap((metric) => guarded(metric, collected.metrics[metric]!, { alpha, planned })),
    segments,
    simpson: reversed(judged, segments),
    novelty: noveltyOf(collected.days),
    days,
    daysLeft: daysLeft(judged, days.length),
    bots,
    crossed,
    unexposed,
  };
}

type Tuning = { alpha: number; planned: number };

/** Metrics that are worse when they grow; of all others less is worse. */
const LESS_IS_BETTER = new Set(['bounce', 'lcp', 'inp', 'cls']);

/** Non-inferiority, by the interval of the relative lift. */
function guarded(metric: string, table: Table, tuning: Tuning): Guardrail[] {
  const [control, ...others] = Object.entries(table);
  return others.map(([variant, counts]) => {
    const lift = relativeLift(control![1], counts);
    const interval = lift ? alwaysValid(lift, tuning).interval : ([-Infinity, Infinity] as const);
    // The end on the bad side must stay within the margin; the good side beyond 0 is certain harm.
    const [bad, good] = LESS_IS_BETTER.has(metric)
      ? [-interval[1], -interval[0]]
      : [interval[0], interval[1]];
    const state = good < 0 ? 'broken' : bad > -MARGIN ? 'held' : 'open';
    return { metric, variant, lift: lift?.value ?? null, interval, state };
  });
}

function segmentRows({ segments }: Collected, alpha: number): SegmentRow[] {
  const rows = Object.entries(segments).flatMap(([segment, values]) =>
    Object.entries(values).flatMap(([value, table]) => {
      const [control, ...others] = Object.entries(table);
      return others.map(([variant, counts]) => {
        const lift = relativeLift(control![1], counts);
        return {
          segment: segment as SegmentName,
          value,
          variant,
          visitors: control![1].visitors + counts.visitors,
          lift: lift?.value ?? null,
          adjustedPValue: lift ? welch(lift, alpha).pValue : 1,
        };
      });
    }),
  );
  const adjusted = benjaminiHochberg(rows.map(({ adjustedPValue }) => adjustedPValue));
  return rows.map((row, at) => ({ ...row, adjustedPValue: adjusted[at]! }));
}

/** Simpson's paradox: a variant that wins in all and loses in every part of a segment, or the other way round. */
function reversed({ variants }: JudgedMetric, rows: readonly SegmentRow[]) {
  const pairs = Map.groupBy(rows, ({ segment, variant }) => `${segment} ${variant}`);
  return [...pairs.values()].flatMap((parts) => {
    const [{ segment, variant }] = parts as [SegmentRow];
    const whole = variants[variant]?.lift ?? 0;
    const against = parts.every(({ lift }) => lift !== null && lift * whole < 0);
    return parts.length > 1 && against ? [{ segment, variant }] : [];
  });
}

function cumulated(days: Record<string, Table>, tuning: Tuning): DayRow[] {
  const sum: Table = {};
  return Object.entries(days).map(([day, table]) => {
    for (const [name, { visitors, conversions }] of Object.entries(table)) {
      const before = sum[name] ?? { visitors: 0, conversions: 0 };
      sum[name] = {
        visitors: before.visitors + visitors,
        conversions: before.conversions + conversions,
      };
    }
    const [control, ...others] = Object.entries(sum);
    const lifts = others.map(([name, counts]) => {
      const lift = relativeLift(control![1], counts);
      const interval = lift ? alwaysValid(lift, tuning).interval : ([-Infinity, Infinity] as const);
      return [name, { lift: lift?.value ?? null, interval }] as const;
    });
    return { day, variants: { ...sum }, lifts: Object.fromEntries(lifts) };
  });
}

/** Whether the effect of the first third of the days differs from that of the others: novelty wears off. */
function noveltyOf(days: Record<string, Table>): Report['novelty'] {
  const all = Object.values(days);
  const third = Math.floor(all.length / 3);
  if (third < 2) return [];
  const [first, later] = [all.slice(0, third), all.slice(third)].map(joined) as [Table, Table];
  const [control, ...others] = Object.keys(first) as [string, ...string[]];
  return others.flatMap((variant) => {
    const [a, b] = [first, later].map((table) => difference(table[control]!, table[variant]!));
    const [liftA, liftB] = [first, later].map((table) =>
      relativeLift(table[control]!, table[variant]!),
    );
    if (!liftA || !liftB) return [];
    const change = { ...a!, value: b!.value - a!.value, variance: a!.variance + b!.variance };
    return [{ variant, first: liftA.value, later: liftB.value, pValue: welch(change).pValue }];
  });
}

const joined = (tables: readonly Table[]): Table => {
  const sum: Table = {};
  for (const table of tables)
    for (const [name, counts] of Object.entries(table)) {
      const before = (sum[name] ??= { visitors: 0, conversions: 0 });
      before.visitors += counts.visitors;
      before.conversions += counts.conversions;
    }
  return sum;
};

function daysLeft({ reason, variants }: JudgedMetric, days: number): number | null {
  if (reason.kind !== 'more' || reason.visitors === null || days === 0) return null;
  const visitors = Object.values(variants).reduce((sum, one) => sum + one.visitors, 0);
  return visitors === 0 ? null : Math.ceil(reason.visitors / (visitors / days));
}
