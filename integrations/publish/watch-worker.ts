import { writeSync } from 'node:fs';
import { Session } from 'node:inspector';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkNote } from '../kit/at-work.ts';
import { formatProblem } from '../kit/problem.ts';
import { stuckProblem } from './stuck.ts';

/** What the thread is given. */
export interface Watched {
  /** Seconds. */
  patience: number;
}

const { patience } = workerData as Watched;
const running = new Map<number, string>();
let seconds = 0;

parentPort!.on('message', ({ id, label }: WorkNote) => {
  running.delete(id);
  if (label !== undefined) running.set(id, label);
  seconds = 0;
});

// Seconds are counted, not measured: those that a machine sleeps through do not count.
setInterval(() => {
  seconds += 1;
  const problem = stuckProblem([...running.values()], seconds, patience);
  if (!problem) return;
  writeSync(2, `\n${formatProblem(problem, { color: false })}\n`);
  if (problem.severity === 'error') endProcess();
}, 1000);

/** Only a debugger reaches a thread that runs without end; the standard error is closed, on which Node would speak of it. */
function endProcess(): void {
  const session = new Session();
  session.connectToMainThread();
  session.post('Runtime.evaluate', {
    expression: "process.getBuiltinModule('node:fs').closeSync(2); process.reallyExit(1)",
  });
}
