import { writeOutput } from '../kit/output.ts';
import type { Problem } from '../kit/problem.ts';
import type { Consumer } from './consumer.ts';
import { builtPages } from './walk.ts';

/**
 * Shows every page of a built site to the consumers in one pass, then ends them in their order and writes
 * their files. Answers all that they found wrong, and their lines for the log.
 */
export async function runConsumers(
  output: string,
  consumers: readonly Consumer[],
): Promise<{ problems: Problem[]; notes: string[] }> {
  for await (const built of builtPages(output))
    for (const consumer of consumers) consumer.page(built);
  const problems: Problem[] = [];
  const notes: string[] = [];
  for (const consumer of consumers) {
    const done = await consumer.end();
    for await (const file of done.files ?? []) writeOutput(output, [file]);
    problems.push(...(done.problems ?? []));
    if (done.note) notes.push(done.note);
  }
  return { problems, notes };
}
