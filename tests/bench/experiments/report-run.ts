import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Experiment } from '../../../integrations/experiments/definition.ts';
import { readEvents } from '../../../integrations/experiments/report/read-events.ts';
import { makeReport } from '../../../integrations/experiments/report/report.ts';
import { madeEvents } from './events.ts';

// Writes so many events, or reports on those of a folder; prints what that took, as JSON. Two processes, so that the
// memory of the report is its own.

const experiment: Experiment = {
  id: 'bench',
  page: '/spring-tasting/',
  hypothesis: '',
  variants: { control: 50, 'short-form': 50 },
  primary: 'signup',
  guardrails: ['bounce'],
  baseline: 0.05,
  mde: 0.02,
  alpha: 0.05,
  power: 0.8,
  coverage: 1,
  start: '2027-03-01',
  stop: '2027-03-28',
  phase: 1,
  status: 'running',
};

const [, , count, folder] = process.argv as [string, string, string, string?];
if (folder === undefined) measure(Number(count));
else await report(folder);

function measure(count: number) {
  const made = mkdtempSync(join(tmpdir(), 'marquee-events-'));
  try {
    const megabytes = write(count, join(made, 'events.ndjson'));
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [process.argv[1]!, String(count), made],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    console.log(JSON.stringify({ ...JSON.parse(stdout), megabytes }));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function write(count: number, file: string): number {
  const handle = openSync(file, 'w');
  let text = '';
  let left = count;
  const events = madeEvents({
    experiment: 'bench',
    phase: 1,
    variants: {
      control: { weight: 50, rate: 0.05 },
      'short-form': { weight: 50, rate: 0.051 },
    },
    // Visitors have more than one event each, so the events run out before the visitors do.
    visitors: Math.ceil(count / 1.5),
    days: 28,
    start: Date.UTC(2027, 2, 1),
    goal: 'signup',
    others: { bounce: 0.3 },
  });
  for (const event of events) {
    if ((left -= 1) < 0) break;
    text += `${JSON.stringify(event)}\n`;
    if (text.length < 2 ** 22) continue;
    writeSync(handle, text);
    text = '';
  }
  writeSync(handle, text);
  closeSync(handle);
  return statSync(file).size / 1e6;
}

async function report(folder: string) {
  const started = performance.now();
  const { events } = readEvents(folder, ['.']);
  const found = await makeReport(experiment, events);
  console.log(
    JSON.stringify({
      seconds: (performance.now() - started) / 1000,
      cpuSeconds: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
      bytes: process.resourceUsage().maxRSS * 1024,
      events: found.events.events,
      visitors: found.metrics['signup']!.visitors,
      verdict: found.verdict.sentence,
    }),
  );
}
