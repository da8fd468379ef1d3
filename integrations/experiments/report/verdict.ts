import { SRM_ALARM } from '../statistics/srm.ts';
import type { JudgedVariant } from './judge.ts';

/** What is to be done, and why: tokens for programs; the words for people are in texts/. */
export interface Verdict {
  verdict: 'keep running' | 'ship' | 'stop' | 'invalid';
  /** With `ship`: the variant that won. */
  winner: string | null;
  /** Why: what a sentence is made of. */
  reason: Reason;
}

export type Reason =
  | { kind: 'split' }
  | { kind: 'gate'; why: string }
  | { kind: 'no-visitors' }
  | { kind: 'better'; variant: string; lift: number }
  | { kind: 'worse' }
  | { kind: 'too-small'; mde: number }
  | { kind: 'planned-reached' }
  | { kind: 'more'; visitors: number | null };

interface Input {
  variants: Readonly<Record<string, JudgedVariant>>;
  srm: number;
  planned: number | undefined;
  alpha: number;
  mde: number | undefined;
  invalid: string | undefined;
}

/**
 * The verdict on a metric that should grow. A winner is a variant whose lift is above 0 by the always-valid p-value,
 * adjusted for the number of variants: so it may be named on any day. While a gate fails none is.
 */
export function verdictOf({ variants, srm, planned, alpha, mde, invalid }: Input): Verdict {
  const say = (verdict: Verdict['verdict'], reason: Reason, winner: string | null = null) => ({
    verdict,
    winner,
    reason,
  });
  if (srm < SRM_ALARM) return say('invalid', { kind: 'split' });
  if (invalid) return say('invalid', { kind: 'gate', why: invalid });
  const total = Object.values(variants).reduce((sum, { visitors }) => sum + visitors, 0);
  const compared = Object.entries(variants).slice(1);
  if (total === 0) return say('keep running', { kind: 'no-visitors' });

  const sure = compared.filter(([, { adjustedPValue }]) => adjustedPValue < alpha);
  const better = sure.filter(([, { lift }]) => lift! > 0).sort(([, a], [, b]) => b.lift! - a.lift!);
  const [best] = better;
  if (best) return say('ship', { kind: 'better', variant: best[0], lift: best[1].lift! }, best[0]);
  if (sure.length === compared.length) return say('stop', { kind: 'worse' });

  const hopeless = (one: JudgedVariant) => one.alwaysValid.interval[1] < (mde ?? Infinity);
  if (mde !== undefined && compared.every(([, one]) => hopeless(one)))
    return say('stop', { kind: 'too-small', mde });
  if (planned !== undefined && total >= planned) return say('stop', { kind: 'planned-reached' });
  return say('keep running', {
    kind: 'more',
    visitors: planned === undefined ? null : planned - total,
  });
}
