import type { Path } from './paths.ts';

/** Rounds of the iteration, at most, and the change at which it ends: far below what is shown. */
const ROUNDS = 10_000;
const ENOUGH = 1e-12;

/**
 * Shares of merit by removal (Anderl, Becker, Wangenheim and Schumann, 'Mapping the customer journey', 2016): paths are taken
 * for a Markov chain of first order from a start to a conversion or to nothing, and a channel is worth what fewer conversions
 * there would be if whoever came to it were lost. Effects are scaled to sum to 1.
 */
export function markovShares(paths: readonly Path[]): Map<string, number> {
  const chain = chainOf(paths);
  const whole = conversionRate(chain);
  if (whole === 0) return new Map();
  const effects = chain.names.map((_, removed) => 1 - conversionRate(chain, removed) / whole);
  const sum = effects.reduce((all, effect) => all + effect, 0);
  return new Map(chain.names.map((name, index) => [name, sum ? effects[index]! / sum : 0]));
}

interface Chain {
  names: string[];
  /** Chance to begin with each. */
  start: number[];
  /** Chance to go from one to another. */
  next: number[][];
  /** Chance to convert from each. */
  end: number[];
}

function chainOf(paths: readonly Path[]): Chain {
  const names = [...new Set(paths.flatMap(({ touches }) => touches.map(({ by }) => by)))];
  const placeOf = new Map(names.map((name, index) => [name, index]));
  const start = names.map(() => 0);
  const next = names.map(() => names.map(() => 0));
  const end = names.map(() => 0);
  const left = names.map(() => 0);
  for (const { touches, converted } of paths) {
    const places = touches.map(({ by }) => placeOf.get(by)!);
    start[places[0]!]! += 1 / paths.length;
    places.forEach((place, index) => {
      left[place]! += 1;
      const to = places[index + 1];
      if (to !== undefined) next[place]![to]! += 1;
      else if (converted !== undefined) end[place]! += 1;
    });
  }
  return {
    names,
    start,
    next: next.map((row, place) => row.map((count) => count / left[place]!)),
    end: end.map((count, place) => count / left[place]!),
  };
}

/** Chance to convert from the start, where whoever comes to a removed place is lost. */
function conversionRate({ names, start, next, end }: Chain, removed = -1): number {
  let chance = end.map((value, place) => (place === removed ? 0 : value));
  for (let round = 0; round < ROUNDS; round += 1) {
    const after = names.map((_, place) =>
      place === removed
        ? 0
        : end[place]! + next[place]!.reduce((sum, share, to) => sum + share * chance[to]!, 0),
    );
    const change = Math.max(0, ...after.map((value, place) => Math.abs(value - chance[place]!)));
    chance = after;
    if (change < ENOUGH) break;
  }
  return start.reduce((sum, share, place) => sum + share * chance[place]!, 0);
}
