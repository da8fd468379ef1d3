import { isRecord } from './deep-merge.ts';
import type { PageData, VariantPatch } from './page.ts';

/** Whose value stands at a path of a merged page, and where it stands there. */
export interface Origin {
  from: 'control' | 'variant';
  path: PropertyKey[];
}

/**
 * Follows a path of the merged page back to the file that gave its value. For a value that is not
 * there, the one who removed it counts, else the one who gave its parent.
 */
export function originOf(
  path: PropertyKey[],
  page: PageData,
  control: PageData,
  variant: VariantPatch,
): Origin {
  const [head, index, ...rest] = path;
  if (head !== 'blocks') return given(variant, path) ? fromVariant(path) : fromControl(path);
  const id = typeof index === 'number' ? page.blocks[index]?.id : undefined;
  const inserted = variant.insert?.findIndex(
    ({ block }) => isRecord(block) && block === page.blocks[Number(index)],
  );
  if (inserted !== undefined && inserted >= 0)
    return fromVariant(['insert', inserted, 'block', ...rest]);
  const patch = id === undefined ? undefined : variant.blocks?.[id];
  if (id !== undefined && given(patch, rest)) return fromVariant(['blocks', id, ...rest]);
  const place = control.blocks.findIndex((block) => block.id === id);
  return fromControl(place < 0 ? ['blocks'] : ['blocks', place, ...rest]);
}

const fromControl = (path: PropertyKey[]): Origin => ({ from: 'control', path });
const fromVariant = (path: PropertyKey[]): Origin => ({ from: 'variant', path });

/** Whether a patch says something about the path: it ends in a value, a list or a `null` on the way. */
function given(patch: unknown, path: PropertyKey[]): boolean {
  if (!isRecord(patch)) return patch !== undefined;
  const [step, ...rest] = path;
  return step !== undefined && Object.hasOwn(patch, step) && given(patch[String(step)], rest);
}
