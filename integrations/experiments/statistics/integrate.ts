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
  [0.991455371120812639206854697526329, 0.02293532201052922496373200805897, 0],
  [
    0.949107912342758524526189684047851, 0.063092092629978553290700663189204,
    0.129484966168869693270611432679082,
  ],
  [0.864864423359769072789712788640926, 0.104790010322250183839876322541518, 0],
  [
    0.741531185599394439863864773280788, 0.140653259715525918745189590510238,
    0.27970539148927666790146777142378,
  ],
  [0.586087235467691130294144691693549, 0.16900472663926790282658342659855, 0],
  [
    0.405845151377397166906606412076961, 0.190350578064785409913256402421014,
    0.381830050505118944950369775488975,
  ],
  [0.207784955007898467600689403773245, 0.204432940075298892414161999234649, 0],
];
const [MIDDLE_KRONROD, MIDDLE_GAUSS] = [
  0.209482141084727828012999174891714, 0.417959183673469387755102040816327,
];

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
