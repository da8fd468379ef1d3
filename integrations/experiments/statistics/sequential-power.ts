import { boundaryAt } from './always-valid.ts';

/** Looks that a plan counts with: once a day for four weeks. */
const LOOKS = 28;
/** Points of the grid on which the paths are followed; more change the answer by less than a tenth of a point. */
const POINTS = 121;

/**
 * The effect at the planned end, in standard errors, that the always-valid rule finds with this power at one of its
 * daily looks. `spread` is the standard deviation of the test statistic, 1 but for large lifts. Bisection.
 */
export function effectFound(alpha: number, power: number, spread = 1): number {
  let [low, high] = [0, 40];
  while (high - low > 1e-3) {
    const middle = (low + high) / 2;
    if (chanceToFind(alpha, middle / spread, spread) < power) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Chance that a Brownian motion with this drift, seen at the looks, crosses the upper boundary at one of them: the
 * recursion of Armitage, McPherson and Rowe (1969) over the density of paths that have not crossed yet.
 */
function chanceToFind(alpha: number, drift: number, spread: number): number {
  const step = 1 / LOOKS;
  const kernel = (change: number) =>
    Math.exp(-((change - drift * step) ** 2) / (2 * step)) / Math.sqrt(2 * Math.PI * step);
  let places = [0];
  let masses = [1];
  for (let look = 1; look <= LOOKS; look++) {
    const time = look * step;
    const edge = (boundaryAt(time, alpha) * Math.sqrt(time)) / spread;
    // No path of weight leaves the band of six standard deviations around the drift.
    const from = Math.max(-edge, drift * time - 6 * Math.sqrt(time));
    if (from >= edge) return 1;
    const width = (edge - from) / (POINTS - 1);
    const next = Array.from({ length: POINTS }, (_, index) => from + index * width);
    masses = next.map((place, index) => {
      let density = 0;
      for (let at = 0; at < places.length; at++)
        density += masses[at]! * kernel(place - places[at]!);
      // The rule of Simpson: 1, 4, 2, 4, … 1.
      const end = index === 0 || index === POINTS - 1;
      return (density * width * (end ? 1 : index % 2 ? 4 : 2)) / 3;
    });
    places = next;
  }
  return 1 - masses.reduce((sum, mass) => sum + mass, 0);
}
