/** A place at which a function is asked, and what its value there counts. */
export interface Node {
  x: number;
  weight: number;
}

const POINTS = 20;

/** Places and weights of Gauss and Legendre's rule on [−1, 1]: the roots of P20, by Newton's method. */
const rule: readonly Node[] = Array.from({ length: POINTS }, (_, at) => {
  let x = Math.cos((Math.PI * (at + 0.75)) / (POINTS + 0.5));
  let slope = 1;
  for (let step = 0; step < 8; step += 1) {
    let [before, value] = [1, x];
    for (let n = 2; n <= POINTS; n += 1)
      [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
    slope = (POINTS * (x * value - before)) / (x * x - 1);
    x -= value / slope;
  }
  return { x, weight: 2 / ((1 - x * x) * slope * slope) };
});

/** Nodes of an integral from the first break to the last, by the rule on each piece between two of them. */
export const nodesBetween = (breaks: readonly number[]): Node[] =>
  breaks.slice(1).flatMap((end, at) => {
    const half = (end - breaks[at]!) / 2;
    const middle = breaks[at]! + half;
    return rule.map(({ x, weight }) => ({ x: middle + half * x, weight: half * weight }));
  });
