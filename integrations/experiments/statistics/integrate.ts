/** A place where a function changes, and how far around it. */
export interface Landmark {
  centre: number;
  width: number;
}

/** Beyond this below its top a function adds nothing that a double would show. */
const NEGLIGIBLE = 45;
const FARTHEST = 700;
/** A product of two far tails is much narrower than each of them. */
const SMALLEST_STEP = 1e-8;
/** Of the integral, and at most of each piece: finer than that the library's own rounding shows at 1e8 visitors. */
const PRECISION = 1e-9;

/**
 * Logarithm of the integral over the whole line of exp(log f), for a log f that is concave: one top, falling ever
 * faster. The landmarks of its parts are where to look closely; without any the integral is that of nothing.
 */
export function logIntegral(logOf: (t: number) => number, landmarks: readonly Landmark[]): number {
  const peak = topOf(logOf);
  const top = logOf(peak);
  if (!(top > -Infinity)) return -Infinity;
  const [from, until] = [-1, 1].map((side) => edge(logOf, peak, side * SMALLEST_STEP, top));
  const stops = landmarks
    .flatMap(({ centre, width }) => [-6, -2, 0, 2, 6].map((steps) => centre + steps * width))
    .concat(peak)
    .filter((stop) => stop > from! && stop < until!)
    .sort((a, b) => a - b);
  const places = [from!, ...stops, until!];
  const scaled = (t: number) => Math.exp(logOf(t) - top);
  const parts = places.slice(1).map((to, index) => [places[index]!, to] as const);
  const rough = parts.reduce((total, [a, b]) => total + kronrod(scaled, a, b).value, 0);
  const sum = parts.reduce((total, [a, b]) => total + adaptive(scaled, a, b, rough * PRECISION), 0);
  return top + Math.log(sum);
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Golden-section search: needs nothing but that the function rises and then falls. */
function topOf(logOf: (t: number) => number): number {
  let [from, until] = [-FARTHEST, FARTHEST];
  let [left, right] = [until - GOLDEN * (until - from), from + GOLDEN * (until - from)];
  let [atLeft, atRight] = [logOf(left), logOf(right)];
  while (until - from > SMALLEST_STEP) {
    if (atLeft < atRight) {
      [from, left, atLeft] = [left, right, atRight];
      right = from + GOLDEN * (until - from);
      atRight = logOf(right);
    } else {
      [until, right, atRight] = [right, left, atLeft];
      left = until - GOLDEN * (until - from);
      atLeft = logOf(left);
    }
  }
  return (from + until) / 2;
}

/** Where, on one side of the top, the function has become negligible. */
function edge(logOf: (t: number) => number, peak: number, step: number, top: number): number {
  const isLow = (t: number) => logOf(t) < top - NEGLIGIBLE;
  let [inside, outside] = [peak, peak + step];
  while (!isLow(outside) && Math.abs(outside) < FARTHEST)
    [inside, outside] = [outside, outside + 2 * (outside - inside)];
  for (let halvings = 0; halvings < 3; halvings++) {
    const middle = (inside + outside) / 2;
    if (isLow(middle)) outside = middle;
    else inside = middle;
  }
  return outside;
}

/** Halves a piece until both rules agree on it. */
function adaptive(
  of: (t: number) => number,
  a: number,
  b: number,
  allowed: number,
  deep = 0,
): number {
  const { value, error } = kronrod(of, a, b);
  if (error <= Math.max(allowed, PRECISION * value) || deep > 20) return value;
  const middle = (a + b) / 2;
  return adaptive(of, a, middle, allowed, deep + 1) + adaptive(of, middle, b, allowed, deep + 1);
}

// Gauss and Kronrod's pair of 7 and 15 points (QUADPACK, qk15): place, Kronrod's weight, Gauss's weight.
const POINTS: readonly (readonly [number, number, number])[] = [
  [0.9914553711208126, 0.022935322010529224, 0],
  [0.9491079123427585, 0.06309209262997856, 0.1294849661688697],
  [0.8648644233597691, 0.10479001032225019, 0],
  [0.7415311855993945, 0.14065325971552592, 0.27970539148927664],
  [0.5860872354676911, 0.1690047266392679, 0],
  [0.4058451513773972, 0.19035057806478542, 0.3818300505051189],
  [0.20778495500789848, 0.20443294007529889, 0],
];
const [MIDDLE_KRONROD, MIDDLE_GAUSS] = [0.20948214108472782, 0.4179591836734694];

function kronrod(
  of: (t: number) => number,
  a: number,
  b: number,
): { value: number; error: number } {
  const [middle, half] = [(a + b) / 2, (b - a) / 2];
  const atMiddle = of(middle);
  let [fine, coarse] = [MIDDLE_KRONROD * atMiddle, MIDDLE_GAUSS * atMiddle];
  for (const [place, ofKronrod, ofGauss] of POINTS) {
    const both = of(middle - place * half) + of(middle + place * half);
    fine += ofKronrod * both;
    coarse += ofGauss * both;
  }
  return { value: fine * half, error: Math.abs(fine - coarse) * half };
}
