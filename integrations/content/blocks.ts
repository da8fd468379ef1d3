import type { Finding } from './finding.ts';

/** Blocks of a page that bear the same id. */
export function checkBlockIds(data: unknown): Finding[] {
  const { blocks } = (data ?? {}) as { blocks?: unknown };
  if (!Array.isArray(blocks)) return [];
  const ids = blocks.map((block: { id?: unknown } | null) => block?.id);
  return ids.flatMap((id, index): Finding[] => {
    const first = ids.indexOf(id);
    if (typeof id !== 'string' || first === index) return [];
    let count = 2;
    while (ids.includes(`${id}-${count}`)) count += 1;
    return [
      {
        code: 'MQ1502',
        path: ['blocks', index, 'id'],
        message: `The block has the id “${id}”, as block no. ${first + 1} has; variants and reports could not tell them apart.`,
        fix: `id: ${id}-${count}`,
      },
    ];
  });
}
