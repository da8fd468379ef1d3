import type { Counts, Interval } from './counts.ts';
import { betaAbove, betaBelow, betaQuantileOf } from './distributions.ts';
import { nodesBetween, type Node } from './quadrature.ts';

/** What is believed of a variant after its counts, if every rate was as likely before. */
export interface Posterior {
  /** Chance that its rate is the highest of all. */
  probabilityBest: number;
  /** By how much its rate is below the highest, on average: what choosing it costs, in points of the rate. */
  expectedLoss: number;
  /** Credible interval of its rate, with as much on either side. */
  interval: Interval;
}

interface Beta {
  a: number;
  b: number;
  mean: number;
  deviation: number;
}

/** The posterior of a rate under a uniform prior: Beta(1 + conversions, 1 + others). */
function betaOf({ visitors, conversions }: Counts): Beta {
  const [a, b] = [conversions + 1, visitors - conversions + 1];
  const n = a + b;
  return { a, b, mean: a / n, deviation: Math.sqrt((a / n) * (b / n) * (1 / (n + 1))) };
}

/**
 * Posteriors of variants, exact at low counts too: Beta densities, integrated numerically (no normal approximation,
 * no sampling). Takes two variants or more, in any order.
 */
export function posteriors(variants: readonly Counts[], alpha = 0.05): Posterior[] {
  const betas = variants.map(betaOf);
  const nodes = nodesBetween(breaksOf(betas));
  const below = betas.map(({ a, b }) => nodes.map(({ x }) => betaBelow(x, a, b)));
  const above = betas.map(({ a, b }) => nodes.map(({ x }) => betaAbove(x, a, b)));
  return betas.map((beta, own) => {
    const others = betas.map((_, at) => at).filter((at) => at !== own);
    const density = densityAt(beta, nodes);
    const best = sum(nodes, (at) => density[at]! * product(others, (j) => below[j]![at]!));
    // E[max] − E[own] would cancel where a loss is tiny; that some other is above x and this one below does not.
    const loss = sum(nodes, (at) => {
      const none = others.reduce((logs, j) => logs + Math.log1p(-above[j]![at]!), 0);
      return below[own]![at]! * -Math.expm1(none);
    });
    const interval = [alpha / 2, 1 - alpha / 2].map((p) => betaQuantileOf(p, beta.a, beta.b));
    return {
      probabilityBest: Math.min(1, best),
      expectedLoss: loss,
      interval: [interval[0]!, interval[1]!],
    };
  });
}

/** Densities at the nodes, scaled so that the rule gives 1: no constant of the Beta function is needed. */
function densityAt({ a, b }: Beta, nodes: readonly Node[]): number[] {
  // Where nobody, or everybody, converted a power is 0, and 0 times the infinite logarithm is no number.
  const times = (power: number, log: number) => (power === 0 ? 0 : power * log);
  const logs = nodes.map(({ x }) => times(a - 1, Math.log(x)) + times(b - 1, Math.log1p(-x)));
  const most = logs.reduce((one, other) => Math.max(one, other), -Infinity);
  const heights = logs.map((log) => Math.exp(log - most));
  const whole = sum(nodes, (at) => heights[at]!);
  return heights.map((height) => height / whole);
}

/** Where the rates that matter are: steps of a deviation around each mean, as far as a double can tell from 0. */
function breaksOf(betas: readonly Beta[]): number[] {
  const steps = Array.from({ length: 81 }, (_, at) => at - 40);
  const breaks = betas.flatMap(({ mean, deviation }) =>
    steps.map((step) => mean + step * deviation).filter((x) => x > 0 && x < 1),
  );
  return [...new Set([0, ...breaks, 1])].sort((one, other) => one - other);
}

const sum = (nodes: readonly Node[], value: (at: number) => number): number =>
  nodes.reduce((total, { weight }, at) => total + weight * value(at), 0);

const product = (list: readonly number[], value: (one: number) => number): number =>
  list.reduce((total, one) => total * value(one), 1);
