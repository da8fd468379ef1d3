import { withFieldAt } from '../../kit/yaml-edit.ts';
import { readYaml } from '../../kit/source.ts';
import type { TaskState } from '../schema.ts';

/**
 * The text of a campaign's file with one task in another column of the board; all else in it stays as it was written,
 * comments and spaces too. Undefined where the file has no such task.
 */
export function withTaskState(text: string, task: string, status: TaskState): string | undefined {
  const data = readYaml(text).data as { tasks?: { id?: unknown }[] } | undefined;
  const index = data?.tasks?.findIndex?.(({ id }) => id === task) ?? -1;
  if (index < 0) return undefined;
  return withFieldAt(text, ['tasks', index], { field: 'status', value: status, after: 'id' });
}
