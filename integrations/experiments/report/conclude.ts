import { sentenceOf, type Bare, type Verdict } from '../judge/verdict.ts';
import { daysFor } from '../statistics/duration.ts';
import type { Report } from './report.ts';

/** The verdict on the whole experiment: gates first, then the primary metric, then the guardrails and the weeks. */
export function conclude(report: Omit<Report, 'verdict'>): Verdict {
  const primary = report.metrics[report.experiment.primary]!;
  const bare = decide(report);
  const pace = report.days ? primary.visitors / report.days : 0;
  const days =
    bare.days ?? (bare.moreVisitors === undefined ? undefined : daysFor(bare.moreVisitors, pace));
  const timed = days !== undefined && Number.isFinite(days) ? { ...bare, days } : bare;
  return { ...timed, sentence: sentenceOf(timed, primary) + because(report) };
}

function decide({ experiment, gates, metrics, days }: Omit<Report, 'verdict'>): Bare {
  const { sentence: _, ...bare } = metrics[experiment.primary]!.verdict;
  if (bare.outcome === 'invalid') return bare;
  const failing = gates.filter(({ state }) => state === 'fail').map(({ gate }) => gate);
  if (failing.some((gate) => gate !== 'whole-weeks')) return { outcome: 'invalid', reason: 'gate' };
  const { planned, visitors } = metrics[experiment.primary]!;
  const missing = Math.max(0, Math.ceil((planned ?? 0) - visitors));
  if (bare.outcome === 'ship') {
    const { variant = '' } = bare;
    const states = new Set(
      Object.values(metrics).map(({ guardrail }) => guardrail?.[variant]?.state),
    );
    if (states.has('harmed')) return { outcome: 'stop', reason: 'guardrail', variant };
    if (states.has('open') && missing)
      return { outcome: 'keep-running', reason: 'guardrail-open', variant, moreVisitors: missing };
  }
  if (bare.outcome !== 'keep-running' && failing.includes('whole-weeks'))
    return { outcome: 'keep-running', reason: 'weeks', days: 7 - (days % 7) };
  return bare;
}

/** Where a broken split breaks. */
function because({ gates }: Omit<Report, 'verdict'>): string {
  const cause = gates.find(({ gate }) => gate === 'srm')?.cause;
  return cause
    ? ` It breaks ${cause.onlyThere ? 'only ' : 'most '}where ${cause.dimension} is ${cause.value}: ${cause.visitors.join(' : ')}.`
    : '';
}
