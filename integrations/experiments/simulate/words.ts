import { count, percent, signed } from '../judge/format.ts';
import { painter, type Look } from '../judge/table.ts';
import type { Simulated } from './simulate.ts';

/** What was simulated, for people. */
export function simulationSheet(result: Simulated, { color }: Look): string {
  const { runs, setting } = result;
  const paint = painter(color);
  const isNull = setting.lifts.every((lift) => lift === 0);
  const line = (name: string, daily: number, atEnd?: number) =>
    `  ${name.padEnd(40)} ${percent(daily).padStart(12)} ${(atEnd === undefined ? '' : percent(atEnd)).padStart(12)}`;
  return [
    '',
    paint(
      1,
      `${count(runs)} tests of ${count(setting.visitors)} visitors, looked at on each of ${setting.days} days`,
    ),
    paint(
      2,
      `baseline ${percent(setting.baseline)}, true lift ${setting.lifts.map((lift) => (lift ? signed(lift) : 'none')).join(', ')}, weights ${setting.weights.join(' : ')}`,
    ),
    '',
    paint(2, `  ${''.padEnd(40)} ${'at any look'.padStart(12)} ${'at the end'.padStart(12)}`),
    line(isNull ? 'False winners or losers' : 'Difference found', result.found, result.foundAtEnd),
    line('  by a test for one look (naive)', result.naive, result.naiveAtEnd),
    line('Interval holds the true lift', result.covered),
    line('Alarm of the split', result.alarm, result.alarmAtEnd),
    ...(result.medianDay === null
      ? []
      : ['', paint(2, `  Half of what was found was found by day ${result.medianDay}.`)]),
    '',
  ].join('\n');
}
