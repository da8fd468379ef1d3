import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { loadReport } from '../../../integrations/experiments/index.ts';
import { experiment } from '../../unit/experiments/file/experiment.ts';

// Writes so many events into a file (`write <count> <file>`), or reports on those of a file (`report <file>`), and
// prints what that took as JSON. Each is a process of its own, so that memory is the report's.

const BLOCK = 2 ** 22;
const test = experiment({ guardrails: ['newsletter'], mde: 0.02 });
const { collect, drawEvents, eventFiles, readEvents, reportOf } = await loadReport();

const [, , what, ...args] = process.argv;
console.log(
  JSON.stringify(what === 'write' ? write(Number(args[0]), args[1]!) : await report(args[0]!)),
);

function write(count: number, file: string) {
  const handle = openSync(file, 'w');
  // A third of visitors converts to something, so that events run out before visitors do.
  const drawn = drawEvents(test, { visitors: count, days: 28, lift: 0.02, seed: 1 });
  let [text, left] = ['', count];
  for (const event of drawn) {
    text += `${JSON.stringify(event)}\n`;
    left -= 1;
    if (text.length < BLOCK && left > 0) continue;
    writeSync(handle, text);
    text = '';
    if (left === 0) break;
  }
  closeSync(handle);
  return { megabytes: statSync(file).size / 1e6 };
}

async function report(file: string) {
  const started = performance.now();
  const state = { lines: 0, bad: [], badCount: 0 };
  const found = reportOf(test, await collect(test, readEvents(eventFiles(file), state)));
  return {
    seconds: (performance.now() - started) / 1000,
    bytes: process.resourceUsage().maxRSS * 1024,
    lines: state.lines,
    visitors: Object.values(found.primary.variants).reduce((sum, one) => sum + one.visitors, 0),
  };
}
