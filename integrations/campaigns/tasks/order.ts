import type { Task } from '../schema.ts';

/** Tasks that wait for each other in a circle, each circle once, by ids: [brief, print, brief]. */
export function circles(tasks: readonly Pick<Task, 'id' | 'after'>[]): string[][] {
  const after = new Map(tasks.map((task) => [task.id, task.after]));
  const state = new Map<string, 'open' | 'closed'>();
  const found: string[][] = [];
  const visit = (id: string, path: readonly string[]): void => {
    if (state.get(id) === 'closed') return;
    if (state.get(id) === 'open') {
      found.push([...path.slice(path.indexOf(id)), id]);
      return;
    }
    state.set(id, 'open');
    for (const next of after.get(id) ?? []) if (after.has(next)) visit(next, [...path, id]);
    state.set(id, 'closed');
  };
  for (const { id } of tasks) visit(id, []);
  return found;
}

/** Ids of tasks that cannot begin yet, because one that they wait for is not done. */
export function blocked(tasks: readonly Pick<Task, 'id' | 'after' | 'status'>[]): Set<string> {
  const done = new Set(tasks.filter(({ status }) => status === 'done').map(({ id }) => id));
  return new Set(
    tasks
      .filter(({ status, after }) => status !== 'done' && after.some((id) => !done.has(id)))
      .map(({ id }) => id),
  );
}
