import { seedOf, type Experiment } from '../definition.ts';
import { hashOf } from './hash.ts';
import { bucketRanges, inPart, rangeOf, type Range } from './ranges.ts';

/** Set by the bundler to false where no test of a site has a group: then none of this is shipped. */
declare const GROUPS: boolean | undefined;

/** An experiment as far as assignment needs it; small, since it travels in pages. */
export interface Test {
  /** `<experiment>.<phase>`. */
  seed: string;
  /** Variants, the control first. */
  names: readonly string[];
  ranges: readonly Range[];
  /** Name of the exclusion group, and the part of it that is this experiment's. */
  group?: { name: string; part: Range } | undefined;
}

/**
 * The variant of a visitor, or null for one who does not take part. Pure and without dependencies: the edge, the
 * browser and the simulator run these very lines.
 */
export function assign({ seed, names, ranges, group }: Test, visitor: string): string | null {
  if (
    (typeof GROUPS === 'undefined' || GROUPS) &&
    group &&
    !inPart(hashOf(`group.${group.name}`, visitor), group.part)
  )
    return null;
  return names[rangeOf(hashOf(seed, visitor), ranges)] ?? null;
}

/** What is needed of an experiment, and of those that share its group (itself among them), to assign visitors. */
export function testOf(
  experiment: Pick<Experiment, 'id' | 'phase' | 'variants' | 'coverage' | 'exclusionGroup'>,
  groupIds: readonly string[] = [],
): Test {
  const { id, variants, coverage, exclusionGroup } = experiment;
  const place = [...groupIds].sort().indexOf(id);
  const part = place < 0 ? undefined : bucketRanges(groupIds.map(() => 1))[place]!;
  return {
    seed: seedOf(experiment),
    names: Object.keys(variants),
    ranges: bucketRanges(Object.values(variants), coverage),
    ...(exclusionGroup && part && { group: { name: exclusionGroup, part } }),
  };
}
