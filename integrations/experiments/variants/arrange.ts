import { nearest } from '../../kit/nearest.ts';
import { deepMerge, isRecord } from './deep-merge.ts';
import type { BlockData, Insertion, VariantPatch } from './page.ts';
import type { VariantProblem } from './problem.ts';

interface Work {
  blocks: BlockData[];
  problems: VariantProblem[];
}

/** The variant's blocks: patched, then removed, then inserted, then put in order. */
export function arrange(control: readonly BlockData[], variant: VariantPatch): Work {
  const work: Work = { blocks: [...control], problems: [] };
  for (const [id, patch] of Object.entries(variant.blocks ?? {})) change(work, id, patch, variant);
  variant.remove?.forEach((id, index) => remove(work, id, index));
  variant.insert?.forEach((insertion, index) => insert(work, insertion, index));
  if (variant.order) order(work, variant.order);
  return work;
}

const idsOf = ({ blocks }: Work) => blocks.map(({ id }) => id);

/** “Did you mean” for a block's id, or the ids that there are. */
function instead(work: Work, id: string, write: (id: string) => string): string {
  const near = nearest(id, idsOf(work));
  return near ? write(near) : `The page has these blocks: ${idsOf(work).join(', ')}.`;
}

function change(work: Work, id: string, patch: unknown, variant: VariantPatch): void {
  const index = work.blocks.findIndex((block) => block.id === id);
  const block = work.blocks[index];
  const path = ['blocks', id];
  if (!block) {
    work.problems.push({
      code: 'MQ1503',
      severity: 'error',
      path,
      key: true,
      message: `The variant changes the block “${id}”, but the control has no such block.`,
      found: id,
      fix: instead(work, id, (near) => `blocks:\n  ${near}: …`),
    });
    return;
  }
  if (variant.remove?.includes(id))
    work.problems.push({
      code: 'MQ1504',
      severity: 'error',
      path,
      key: true,
      message: `The variant changes the block “${id}” and removes it as well, so the change is never seen.`,
      found: id,
      fix: `Take ${id} out of remove, or take the change out.`,
    });
  if (!isRecord(patch)) return;
  const { id: newId, type: newType, ...fields } = patch;
  if (newId !== undefined && newId !== id)
    work.problems.push({
      code: 'MQ1107',
      severity: 'error',
      path: [...path, 'id'],
      message: `The id of the block “${id}” cannot be changed: reports compare blocks by it.`,
      found: String(newId),
      fix: 'Leave out id.',
    });
  if (newType !== undefined && newType !== block.type)
    work.problems.push({
      code: 'MQ1107',
      severity: 'error',
      path: [...path, 'type'],
      message: `A block of type ${block.type} cannot become another one.`,
      found: String(newType),
      fix: `remove: [${id}]\ninsert:\n  - after: ${neighbour(work, index, variant)}\n    block: { id: ${id}-${String(newType)}, type: ${String(newType)}, … }`,
    });
  work.blocks[index] = deepMerge(block, fields) as BlockData;
}

/** A block that stays beside the one at `index`, to name in a suggestion. */
const neighbour = ({ blocks }: Work, index: number, { remove = [] }: VariantPatch) =>
  [blocks[index - 1], blocks[index + 1]].find((block) => block && !remove.includes(block.id))?.id ??
  '…';

function remove(work: Work, id: string, index: number): void {
  if (idsOf(work).includes(id)) {
    work.blocks = work.blocks.filter((block) => block.id !== id);
    return;
  }
  work.problems.push({
    code: 'MQ1501',
    severity: 'error',
    path: ['remove', index],
    message: `There is no block “${id}” to remove.`,
    found: id,
    fix: instead(work, id, (near) => `remove: [${near}]`),
  });
}

function insert(work: Work, { after, before, block }: Insertion, index: number): void {
  const anchor = after ?? before;
  const path = ['insert', index];
  if (anchor === undefined || (after !== undefined && before !== undefined)) {
    work.problems.push({
      code: 'MQ1501',
      severity: 'error',
      path,
      message: 'A new block needs one place: after a block or before one.',
      fix: `after: ${idsOf(work)[0] ?? 'hero'}`,
    });
    return;
  }
  const at = work.blocks.findIndex(({ id }) => id === anchor);
  if (at < 0) {
    const side = after === undefined ? 'before' : 'after';
    work.problems.push({
      code: 'MQ1501',
      severity: 'error',
      path: [...path, side],
      message: `There is no block “${anchor}” to insert ${side}.`,
      found: anchor,
      fix: instead(work, anchor, (near) => `${side}: ${near}`),
    });
    return;
  }
  const id = isRecord(block) ? block['id'] : undefined;
  if (typeof id === 'string' && idsOf(work).includes(id)) {
    work.problems.push({
      code: 'MQ1502',
      severity: 'error',
      path: [...path, 'block', 'id'],
      message: `The new block has the id “${id}”, which another block of the page has already.`,
      found: id,
      fix: `id: ${id}-2`,
    });
    return;
  }
  work.blocks.splice(after === undefined ? at : at + 1, 0, block as BlockData);
}

function order(work: Work, wanted: readonly string[]): void {
  const report = (path: PropertyKey[], message: string, found: string | undefined, fix: string) =>
    work.problems.push({ code: 'MQ1501', severity: 'error', path, message, found, fix });
  const ids = idsOf(work);
  let right = true;
  wanted.forEach((id, index) => {
    const known = ids.includes(id);
    if (known && wanted.indexOf(id) === index) return;
    right = false;
    report(
      ['order', index],
      known
        ? `The order names “${id}” twice.`
        : `The order names “${id}”, but there is no such block.`,
      id,
      known ? `Leave out the second ${id}.` : instead(work, id, (near) => near),
    );
  });
  const missing = ids.filter((id) => !wanted.includes(id));
  if (missing.length > 0)
    report(
      ['order'],
      `The order leaves out ${missing.map((id) => `“${id}”`).join(' and ')}; it must name every block of the variant.`,
      undefined,
      `order: [${[...wanted.filter((id, i) => ids.includes(id) && wanted.indexOf(id) === i), ...missing].join(', ')}]\nor, to drop a block:\nremove: [${missing.join(', ')}]`,
    );
  else if (right) work.blocks = wanted.map((id) => work.blocks.find((block) => block.id === id)!);
}
