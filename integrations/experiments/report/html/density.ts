import type { JudgedVariant } from '../judge.ts';

const POINTS = 81;

/** The posterior of a rate as a curve whose top is 1, over four deviations on either side. */
export function densityPoints({
  visitors,
  conversions,
}: JudgedVariant): { x: number; y: number }[] {
  const [a, b] = [conversions + 1, visitors - conversions + 1];
  const mean = a / (a + b);
  const deviation = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
  const from = Math.max(1e-9, mean - 4 * deviation);
  const to = Math.min(1 - 1e-9, mean + 4 * deviation);
  const logs = Array.from({ length: POINTS }, (_, at) => {
    const x = from + ((to - from) * at) / (POINTS - 1);
    return { x, log: (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) };
  });
  const top = Math.max(...logs.map(({ log }) => log));
  // Narrow curves are as certain as they are high: areas are equal.
  return logs.map(({ x, log }) => ({ x, y: Math.exp(log - top) / deviation }));
}
