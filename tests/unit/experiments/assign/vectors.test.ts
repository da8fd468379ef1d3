import { expect, it } from 'vitest';
import { hashOf } from '../../../../integrations/experiments/assign/hash.ts';
import { bucketRanges, rangeOf } from '../../../../integrations/experiments/assign/ranges.ts';
import vectors from './growthbook.json' with { type: 'json' };

// GrowthBook's published vectors, as far as our scheme has the same question. Its first hash, its namespaces (hashed by
// it) and its override by number are not ours; nor are weights that don't add up to 1, which we normalise.

type Pair = [number, number];

it.each(vectors.hash as [string, string, number, number][])(
  'the hash of %j and %j',
  (seed, id, _, expected) => expect(hashOf(seed, id)).toBe(expected),
);

it.each(vectors.ranges as [string, [number, number, number[] | null], Pair[]][])(
  'ranges: %s',
  (_, [variants, coverage, weights], expected) => {
    const ranges = bucketRanges(weights ?? Array.from({ length: variants }, () => 1), coverage);
    expect(ranges.flat().map((end) => Number(end.toFixed(6)))).toEqual(expected.flat());
  },
);

it.each(vectors.choice as [string, number, Pair[], number][])(
  'choice: %s',
  (_, number, ranges, expected) => expect(rangeOf(number, ranges)).toBe(expected),
);

it('weights may be any positive numbers', () =>
  expect(bucketRanges([2, 1, 1])).toEqual(bucketRanges([0.5, 0.25, 0.25])));
