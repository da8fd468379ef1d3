import { readPage } from '../kit/html/read-page.ts';
import { writeOutput } from '../kit/output.ts';
import type { Problem } from '../kit/problem.ts';
import { RecordPack } from '../kit/record-pack.ts';
import type { Consumer } from './consumer.ts';
import { builtFiles } from './walk.ts';

/** Where facts of pages are kept between builds. */
export interface Kept {
  file: string;
  /** Stands for all that facts are made of, but for the page. */
  version: string;
}

/**
 * Shows every page of a built site to the consumers in one pass, then ends them in their order and writes
 * their files. Answers all that they found wrong, and their lines for the log.
 */
export async function runConsumers(
  output: string,
  consumers: readonly Consumer[],
  kept: Kept,
): Promise<{ problems: Problem[]; notes: string[] }> {
  await showPages(output, consumers, kept);
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

async function showPages(
  output: string,
  consumers: readonly Consumer[],
  { file: path, version }: Kept,
): Promise<void> {
  const pack = new RecordPack(path);
  const hold = (facts: unknown[]) =>
    consumers.every((consumer, at) => consumer.holds?.(facts[at]) ?? true);
  for await (const { file, html } of builtFiles(output)) {
    const read = () => {
      const built = { page: readPage(file, html), html };
      return consumers.map((consumer) => consumer.read?.(built));
    };
    const facts = pack.remember([version, file, html], read, hold);
    for (const [at, consumer] of consumers.entries()) consumer.keep?.(facts[at]);
  }
  pack.end();
}
