import type { Problem } from '../../kit/problem.ts';

/** A change that cannot be made; its place is a path within the variant's data. */
export interface VariantProblem extends Pick<
  Problem,
  'code' | 'severity' | 'message' | 'found' | 'fix'
> {
  path: PropertyKey[];
  /** The key at the path is meant, not its value. */
  key?: boolean;
}
