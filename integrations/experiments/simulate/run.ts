import { alwaysValid } from '../statistics/always-valid.ts';
import type { Counts } from '../statistics/counts.ts';
import { holm } from '../statistics/multiple.ts';
import { sampleRatioMismatch, SRM_ALPHA } from '../statistics/srm.ts';
import { welch } from '../statistics/welch.ts';
import { assigner } from './assignment.ts';
import { randomFrom } from './random.ts';

/** A test that is made up. */
export interface Setting {
  baseline: number;
  /** True relative lift of each variant, without the control: 0 for an A/A test. */
  lifts: readonly number[];
  /** Weights, the control first. */
  weights: readonly number[];
  /** Visitors in all, spread evenly over the days. */
  visitors: number;
  /** Looks: one at the end of each day. */
  days: number;
  alpha: number;
}

/** What somebody who looked every day would have seen. */
export interface Run {
  /** A variant was called different from the control on some day, by the always-valid rule. */
  found: boolean;
  /** By the always-valid rule on the last day. */
  foundAtEnd: boolean;
  /** By a test made for one look, on some day, and on the last one alone. */
  naive: boolean;
  naiveAtEnd: boolean;
  /** A variant was found that is better indeed. */
  foundBetter: boolean;
  /** The interval missed a true lift on some day. */
  missed: boolean;
  /** The alarm of the split, on some day, and on the last one. */
  alarm: boolean;
  alarmAtEnd: boolean;
  /** First day on which something was found; undefined if none. */
  day?: number;
}

/** Draws all visitors of one test through the real assignment and judges them with the real statistics, day by day. */
export function simulateRun(setting: Setting, seed: number): Run {
  const { baseline, lifts, weights, visitors, days, alpha } = setting;
  const random = randomFrom(seed);
  const assign = assigner(`simulated.${seed}`, weights);
  const rates = [baseline, ...lifts.map((lift) => baseline * (1 + lift))];
  const counts: Counts[] = rates.map(() => ({ visitors: 0, conversions: 0 }));
  const run: Run = {
    found: false,
    foundAtEnd: false,
    naive: false,
    naiveAtEnd: false,
    foundBetter: false,
    missed: false,
    alarm: false,
    alarmAtEnd: false,
  };
  let drawn = 0;
  for (let day = 1; day <= days; day++) {
    for (; drawn < Math.round((visitors * day) / days); drawn++) {
      const variant = assign(visitorId(random));
      const own = counts[variant]!;
      own.visitors += 1;
      if (random() < rates[variant]!) own.conversions += 1;
    }
    look(day);
  }
  return run;

  function look(day: number) {
    const [control, ...others] = counts as [Counts, ...Counts[]];
    const tests = others.map((own) => alwaysValid(control, own, { planned: visitors, alpha }));
    const fixed = others.map((own) => welch(control, own, { alpha }));
    const adjusted = holm(tests.map(({ pValue }) => pValue));
    run.foundAtEnd = adjusted.some((p) => p < alpha);
    run.naiveAtEnd = holm(fixed.map(({ pValue }) => pValue)).some((p) => p < alpha);
    run.naive ||= run.naiveAtEnd;
    if (run.foundAtEnd && !run.found) run.day = day;
    run.found ||= run.foundAtEnd;
    run.foundBetter ||= tests.some(
      ({ value }, index) => adjusted[index]! < alpha && value > 0 && lifts[index]! > 0,
    );
    run.missed ||= tests.some(
      ({ interval: [low, high], undetermined }, index) =>
        !undetermined && (lifts[index]! < low || lifts[index]! > high),
    );
    const split = sampleRatioMismatch(
      counts.map((own) => own.visitors),
      weights,
    );
    run.alarmAtEnd = split < SRM_ALPHA;
    run.alarm ||= run.alarmAtEnd;
  }
}

/** 64 random bits. */
const visitorId = (random: () => number): string =>
  ((random() * 2 ** 32) >>> 0).toString(16) + ((random() * 2 ** 32) >>> 0).toString(16);
