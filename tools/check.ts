import { spawn } from 'node:child_process';

/** A check of `npm run check`: what it looks at, and the command of node_modules/.bin or of tools/. */
interface Check {
  name: string;
  command: string;
  args: string[];
}

// astro check writes .astro/types.d.ts, which tsc reads: these two go in order.
const types: Check[] = [
  {
    name: 'types of pages',
    command: 'astro',
    args: ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
  },
  { name: 'types', command: 'tsc', args: ['--noEmit', '--pretty'] },
];

const others: Check[] = [
  {
    name: 'lint',
    command: 'oxlint',
    args: ['--deny-warnings', '--report-unused-disable-directives'],
  },
  { name: 'floors', command: 'node', args: ['tools/floors.ts'] },
  { name: 'lock file', command: 'node', args: ['tools/check-lock.ts'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
];

interface Outcome {
  name: string;
  ok: boolean;
  seconds: number;
}

/** Runs one check and prints what it said, whole, so that two at a time don't mix. */
function run({ name, command, args }: Check): Promise<Outcome> {
  const began = performance.now();
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer) => (said += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('error', (error) => (said += error.message));
  child.on('close', (code) => {
    console.log(`\n── ${name}\n${said.trim() || 'nothing to say'}`);
    resolve({ name, ok: code === 0, seconds: (performance.now() - began) / 1000 });
  });
  return promise;
}

async function inOrder(checks: Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push(await run(check));
  return outcomes;
}

const outcomes = (await Promise.all([inOrder(types), inOrder(others)])).flat();
const failed = outcomes.filter(({ ok }) => !ok);

console.log('\n── summary');
for (const { name, ok, seconds } of outcomes)
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(16)}${seconds.toFixed(1).padStart(6)} s`);
console.log(
  failed.length
    ? `${failed.length} of ${outcomes.length} checks failed: ${failed.map(({ name }) => name).join(', ')}`
    : `${outcomes.length} checks passed`,
);
process.exitCode = failed.length ? 1 : 0;
