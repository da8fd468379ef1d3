import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';

interface Run {
  pages: number;
  seconds: number;
  /** Of the processor, whatever else it did meanwhile. */
  cpuSeconds: number;
  bytes: number;
  megabytes: number;
  findings: number;
}

const MIB = 2 ** 20;
const run = fileURLToPath(new URL('./lint-run.ts', import.meta.url));

/** Lints made-up sites of these sizes, each in a process of its own, so that its memory is its own. */
export async function lintFigures(
  counts: number[],
  say: (text: string) => void,
): Promise<Figure[]> {
  const runs = counts.map((count): Run => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [run, String(count)], {
      encoding: 'utf8',
      maxBuffer: 64 * MIB,
    });
    if (status !== 0) throw new Error(`lint-run.ts ${count} failed:\n${stderr}`);
    const measured = JSON.parse(stdout) as Run;
    say(`${count} pages linted in ${measured.seconds.toFixed(1)} s`);
    return measured;
  });
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const perPage = ({ cpuSeconds, pages }: Run) => (cpuSeconds * 1000) / pages;
  return [
    {
      name: `linting ${last.pages} pages`,
      measured: last.seconds,
      target: 60,
      unit: 's',
      note: `${last.megabytes.toFixed(0)} MB of HTML, ${last.findings} findings`,
    },
    {
      name: `peak memory, ${last.pages} pages`,
      measured: last.bytes / MIB,
      target: 1024,
      unit: 'MiB',
    },
    {
      name: `processor time a page, ${last.pages} to ${first.pages}`,
      measured: perPage(last) / perPage(first),
      target: 1.2,
      unit: '×',
      note: runs.map((one) => `${one.pages}: ${perPage(one).toFixed(2)} ms`).join(', '),
    },
  ];
}
