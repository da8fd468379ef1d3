import { polar, type Point } from '../geometry.ts';
import { trace, type StrokeOptions } from '../brush.ts';
import { WARM_INK } from '../pigment.ts';
import type { Rng } from '../random.ts';
import type { Painting } from '../painting.ts';

export type BranchOptions = {
  from: Point;
  /** Radians, 0 = right, -π/2 = up. */
  angle: number;
  length: number;
  width: number;
  /** How many times it forks. */
  depth: number;
  /** How sharply it turns at each joint: old plum 0.5, young shoots 0.15. */
  crook?: number;
  /** Where the tips want to go. */
  lean?: number;
  brush?: Partial<StrokeOptions>;
};

/** A place on the twigs where a flower, a leaf or snow can sit. */
export type Spur = { at: Point; angle: number; width: number; tip: boolean };

/** A crooked branch with its twigs, drawn from the trunk outwards; returns the places on it. */
export function branch(p: Painting, rng: Rng, options: BranchOptions): Spur[] {
  const spurs: Spur[] = [];
  grow(p, rng, options, spurs);
  p.deposit(options.brush?.pigment ?? WARM_INK, options.brush?.ink ?? 0.95);
  return spurs;
}

function grow(p: Painting, rng: Rng, options: BranchOptions, spurs: Spur[]): void {
  const { from, length, width, depth, crook = 0.35, lean, brush } = options;
  const joints = depth > 0 ? 5 : 3;
  const path: Point[] = [from];
  let angle = options.angle;
  let side = rng.next() < 0.5 ? -1 : 1;
  const forks: { at: Point; angle: number; t: number }[] = [];
  for (let i = 1; i <= joints; i++) {
    side = -side;
    angle += side * crook * rng.range(0.4, 1.1);
    if (lean !== undefined) angle += (lean - angle) * 0.12;
    const next = polar(path[path.length - 1]!, angle, (length / joints) * rng.range(0.75, 1.25));
    path.push(next);
    spurs.push({ at: next, angle, width: width * (1 - 0.7 * (i / joints)), tip: i === joints });
    if (i < joints)
      forks.push({ at: next, angle: angle - side * rng.range(0.5, 0.95), t: i / joints });
  }
  trace(p, path, {
    width,
    profile: (t) => 1 - 0.72 * t,
    dry: width > 10 ? 0.62 : 0.25,
    ragged: width > 8 ? 0.4 : 0.2,
    edge: 0.3,
    ...brush,
  });
  if (depth === 0) return;
  for (const fork of forks) {
    if (rng.next() < 0.18) continue;
    grow(
      p,
      rng,
      {
        ...options,
        from: fork.at,
        angle: fork.angle,
        length: length * rng.range(0.42, 0.68) * (1 - fork.t * 0.25),
        width: Math.max(1.8, width * (1 - 0.7 * fork.t) * 0.55),
        depth: depth - 1,
      },
      spurs,
    );
  }
}
