import { SRM_ALPHA } from '../statistics/srm.ts';
import { alwaysValid } from '../statistics/always-valid.ts';
import type { Evaluation, VariantFigures } from './evaluation.ts';
import { count, signed } from './format.ts';

/** What to do. */
export type Outcome = 'ship' | 'keep-running' | 'stop' | 'invalid';

/** Why, in a word that a report can put into any language. */
export type Reason =
  | 'better'
  | 'worse'
  | 'no-effect'
  | 'too-early'
  | 'split'
  | 'silent'
  | 'gate'
  | 'guardrail'
  | 'guardrail-open'
  | 'weeks';

export interface Verdict {
  outcome: Outcome;
  reason: Reason;
  /** The variant that the outcome is about: the one to ship, or the one that is not well. */
  variant?: string;
  /** Visitors still needed, all variants together, where it should keep running. */
  moreVisitors?: number;
  /** Days until then, at the pace so far, where days are known. */
  days?: number;
  /** The same for people, in English. */
  sentence: string;
}

type Judged = Omit<Evaluation, 'verdict'>;

/** A test without a plan is given up when it would have to become so many times as large. */
const HOPELESS = 20;
/** Visitors below which nothing is given up. */
const FEW = 1000;

/** A verdict without its sentence. */
export type Bare = Omit<Verdict, 'sentence'>;

/** What the figures of one metric say: gates first, then a winner, then whether it can still come to one. */
export function decide(judged: Judged, alpha: number): Bare {
  const [, ...others] = Object.entries(judged.variants);
  if (judged.srm.pValue < SRM_ALPHA) return { outcome: 'invalid', reason: 'split' };
  const silent = silentOf(judged);
  if (silent !== undefined) return { outcome: 'invalid', reason: 'silent', variant: silent };
  const found = others.filter(([, { alwaysValid }]) => alwaysValid!.adjustedPValue < alpha);
  const better = found
    .filter(([, { lift }]) => (lift ?? 0) > 0)
    .sort(([, a], [, b]) => b.bayes.probabilityBest - a.bayes.probabilityBest);
  if (better[0]) return { outcome: 'ship', reason: 'better', variant: better[0][0] };
  if (found.length === others.length)
    return { outcome: 'stop', reason: 'worse', variant: found[0]![0] };
  const more = moreVisitors(judged, alpha);
  return more === 0
    ? { outcome: 'stop', reason: 'no-effect' }
    : { outcome: 'keep-running', reason: 'too-early', moreVisitors: more };
}

export const verdictOf = (judged: Judged, alpha: number): Verdict => {
  const bare = decide(judged, alpha);
  return { ...bare, sentence: sentenceOf(bare, judged) };
};

/**
 * A variant in which nobody converted, though at the rate of all others it could not well be chance (less than one in a
 * thousand): its goal is most likely not wired.
 */
function silentOf({ variants }: Judged): string | undefined {
  const all = Object.values(variants);
  return Object.entries(variants).find(([, own]) => {
    if (own.conversions > 0) return false;
    const others = all.filter((one) => one !== own);
    const visitors = total(others, 'visitors');
    const rate = visitors ? total(others, 'conversions') / visitors : 0;
    return own.visitors * Math.log1p(-Math.min(rate, 1 - 1e-9)) < Math.log(0.001);
  })?.[0];
}

const total = (of: readonly VariantFigures[], field: 'visitors' | 'conversions') =>
  of.reduce((sum, one) => sum + one[field], 0);

/** Visitors still needed: to the plan, or, without one, until a difference like the one seen would show. 0 to give up. */
function moreVisitors({ variants, visitors, planned }: Judged, alpha: number): number {
  if (planned !== null) return Math.max(0, Math.ceil(planned - visitors));
  const [control, ...others] = Object.values(variants);
  const needed = Math.min(...others.map((variant) => timesNeeded(control!, variant, alpha)));
  if (visitors < FEW && !(needed <= HOPELESS)) return FEW - visitors;
  return needed > HOPELESS ? 0 : Math.max(1, Math.ceil(visitors * (needed - 1)));
}

/** How many times the counts would have to be there for their difference to show; Infinity beyond reach. */
function timesNeeded(control: VariantFigures, variant: VariantFigures, alpha: number): number {
  const shows = (times: number) => {
    const scaled = ({ visitors, conversions }: VariantFigures) => ({
      visitors: visitors * times,
      conversions: conversions * times,
    });
    return alwaysValid(scaled(control), scaled(variant), { alpha }).pValue < alpha;
  };
  if (!shows(HOPELESS + 1)) return Infinity;
  let [low, high] = [1, HOPELESS + 1];
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (shows(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** One sentence that a marketer can act on. */
export function sentenceOf(bare: Bare, { variants, planned, visitors }: Judged): string {
  const { reason, variant = '', moreVisitors = 0, days } = bare;
  const own = variants[variant];
  const lift = typeof own?.lift === 'number' ? ` (${signed(own.lift)})` : '';
  const within = days === undefined ? '' : `, about ${count(days)} ${days === 1 ? 'day' : 'days'}`;
  switch (reason) {
    case 'better': {
      const [low, high] = own!.alwaysValid!.interval.map(signed);
      return `Ship ${variant}: it converts better than the control${lift}; the true lift is between ${low} and ${high}.`;
    }
    case 'worse':
      return Object.keys(variants).length > 2
        ? 'Stop: every variant converts worse than the control; keep the control.'
        : `Stop: ${variant} converts worse than the control${lift}; keep the control.`;
    case 'no-effect':
      return planned === null
        ? 'Stop: the variants are so alike that no reasonable number of visitors would tell them apart; keep the control.'
        : 'Stop: all planned visitors have come, and no effect of the size that you asked for has shown; keep the control.';
    case 'too-early':
      return planned !== null
        ? `Keep running: ${count(moreVisitors)} more visitors${within} to the planned end.`
        : visitors < FEW
          ? `Keep running: at least ${count(moreVisitors)} more visitors${within} before anything can be said.`
          : `Keep running: about ${count(moreVisitors)} more visitors${within}, if the difference stays as it is.`;
    case 'split':
      return 'Invalid: the visitors are not split as planned, which chance does not explain. Find the cause first; until then no figure here can be trusted.';
    case 'silent':
      return `Invalid: nobody converted in ${variant}, though many should have. Check that its goal is counted.`;
    case 'gate':
      return 'Invalid: a check of the data fails. Find the cause first; until then no figure here can be trusted.';
    case 'guardrail':
      return `Stop: ${variant} converts better${lift}, but harms a guardrail; keep the control.`;
    case 'guardrail-open':
      return `Keep running: ${variant} converts better${lift}, but a guardrail may still be harmed; ${count(moreVisitors)} more visitors${within} to the planned end.`;
    case 'weeks':
      return `Keep running ${count(days ?? 0)} more ${days === 1 ? 'day' : 'days'}: a test should end with a whole week, since people behave otherwise at the weekend.`;
  }
}
