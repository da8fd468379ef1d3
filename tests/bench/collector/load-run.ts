import { load, type Load } from '../../servers/collector/load.ts';

// Loads a collector (the first argument) as the second says, in JSON, and prints what came of it as JSON.

const [, , origin = '', what = '{}'] = process.argv;
const settings = JSON.parse(what) as Load;
const began = performance.now();
const sent = await load(origin, settings);
const seconds = (performance.now() - began) / 1000;
const taken = sent.filter(({ status }) => status === 204);
const waits = sent.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
const quantile = (share: number) => waits[Math.floor(waits.length * share)] ?? Number.NaN;
console.log(
  JSON.stringify({
    eventsPerSecond: taken.reduce((sum, { ids }) => sum + ids.length, 0) / seconds,
    failed: sent.length - taken.length,
    p50: quantile(0.5),
    p99: quantile(0.99),
  }),
);
