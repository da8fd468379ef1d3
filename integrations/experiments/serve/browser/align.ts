/** How one list of blocks becomes another. */
export interface Alignment {
  /** Places in the old list of what goes. */
  out: number[];
  /** What comes: places in the new list, by the place in the old list before which it stands. */
  in: Map<number, number[]>;
}

/** The fewest blocks that must go and come, by the longest common subsequence of two lists. */
export function align(before: readonly string[], after: readonly string[]): Alignment {
  const longest: number[][] = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      longest[i]![j] =
        before[i] === after[j]
          ? longest[i + 1]![j + 1]! + 1
          : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const alignment: Alignment = { out: [], in: new Map() };
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length)
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i += 1;
      j += 1;
    } else if (
      j < after.length &&
      (i === before.length || longest[i]![j + 1]! >= longest[i + 1]![j]!)
    ) {
      alignment.in.set(i, [...(alignment.in.get(i) ?? []), j]);
      j += 1;
    } else {
      alignment.out.push(i);
      i += 1;
    }
  return alignment;
}
