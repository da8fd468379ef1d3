import { problemAt, type ContentEntry } from '../../integrations/content/index.ts';
import type { Problem } from '../../integrations/kit/problem.ts';
import type { Blog } from '../schemas/blog.ts';

/** Posts that claim the same place in a series: readers would be led past one of them. */
export function checkPostParts(entries: readonly ContentEntry[]): Problem[] {
  const taken = new Map<string, ContentEntry>();
  return entries.flatMap((entry) => {
    if (entry.collection.name !== 'blog' || !entry.data) return [];
    const { series, part } = entry.data as Blog;
    if (!series || !part) return [];
    const place = `${entry.locale} ${series} ${part}`;
    const other = taken.get(place);
    taken.set(place, other ?? entry);
    if (!other) return [];
    return [
      problemAt(entry, {
        code: 'MQ1204',
        severity: 'warning',
        path: ['part'],
        message: `${other.file} is part ${part} of ${series}, too; readers see them by their dates.`,
        fix: `part: ${part + 1}`,
      }),
    ];
  });
}
