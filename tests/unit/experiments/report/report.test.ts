import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ExperimentEvent } from '../../../../integrations/experiments/events.ts';
import {
  collect,
  drawEvents,
  eventFiles,
  htmlReport,
  readEvents,
  reportOf,
  reportTexts,
  terminalReport,
} from '../../../../integrations/experiments/report/index.ts';
import { experiment } from '../file/experiment.ts';

const one = experiment({ guardrails: ['visit', 'bounce'], mde: 0.3 });

async function* stream(events: Iterable<ExperimentEvent>) {
  yield [...events];
}

const drawn = (lift: number, visitors = 6000, seed = 3) => [
  ...drawEvents(one, { visitors, days: 14, lift, seed }),
];
const reported = async (events: Iterable<ExperimentEvent>) =>
  reportOf(one, await collect(one, stream(events)));

const exposure = (visitor: string, variant: string, time: number, more = {}): ExperimentEvent => ({
  kind: 'exposure',
  id: `e-${visitor}-${time}`,
  experiment: 'form',
  phase: 1,
  visitor,
  variant,
  time,
  ...more,
});
const conversion = (visitor: string, time: number, goal = 'signup'): ExperimentEvent => ({
  kind: 'conversion',
  id: `c-${visitor}-${time}`,
  visitor,
  time,
  goal,
});

describe('visitors', () => {
  it('count once, from their first exposure, in any order and however often an event came', async () => {
    const events = [
      conversion('late', 5),
      exposure('late', 'short', 3),
      exposure('late', 'short', 9),
      exposure('early', 'control', 4),
      conversion('early', 3),
      exposure('twice', 'control', 1),
      conversion('twice', 2),
      conversion('twice', 2),
      exposure('twice', 'control', 1),
    ];
    const { metrics } = await collect(one, stream(events));
    expect(metrics['signup']).toEqual({
      control: { visitors: 2, conversions: 1 },
      short: { visitors: 1, conversions: 1 },
    });
    expect((await collect(one, stream(events.toReversed()))).metrics).toEqual(metrics);
  });

  it('of other tests, phases, invented variants and programs don’t', async () => {
    const found = await collect(
      one,
      stream([
        exposure('a', 'short', 1, { experiment: 'other' }),
        exposure('b', 'short', 1, { phase: 2 }),
        exposure('c', 'forged', 1),
        exposure('d', 'short', 1, { bot: true }),
        exposure('e', 'short', 1),
        exposure('e', 'control', 2),
        conversion('f', 2),
      ]),
    );
    expect(found.metrics['signup']!['short']!.visitors).toBe(0);
    expect(found).toMatchObject({ bots: 1, crossed: 1, unexposed: 1 });
  });
});

describe('a report', () => {
  it('finds an effect that is there, and none that is not', async () => {
    expect((await reported(drawn(1))).primary).toMatchObject({ verdict: 'ship', winner: 'short' });
    expect((await reported(drawn(0))).primary.winner).toBeNull();
  });

  it('names no winner while the split is broken, and says where', async () => {
    const events = drawn(1).filter(
      (event, at) =>
        event.kind !== 'exposure' ||
        event.browser !== 'safari' ||
        event.variant !== 'short' ||
        at % 3 !== 0,
    );
    const { primary, gates } = await reported(events);
    expect(primary).toMatchObject({ verdict: 'invalid', winner: null });
    expect(gates[0]).toMatchObject({
      kind: 'split',
      culprit: { segment: 'browser', value: 'safari' },
    });
  });

  it('names none while visitors meet several variants', async () => {
    const events = drawn(1);
    const more = events
      .filter((event) => event.kind === 'exposure')
      .slice(0, 300)
      .map((event) => ({
        ...event,
        id: `${event.id}x`,
        variant: event.variant === 'short' ? 'control' : 'short',
      }));
    const { primary, gates } = await reported([...events, ...more]);
    expect(primary.verdict).toBe('invalid');
    expect(gates.map(({ kind }) => kind)).toEqual(['crossed']);
  });

  it('holds guardrails by their own direction', async () => {
    const worse = drawn(0.2, 20_000).flatMap((event): ExperimentEvent[] =>
      event.kind === 'exposure' && event.variant === 'short'
        ? [event, conversion(event.visitor, event.time + 1, 'bounce')]
        : [event],
    );
    const { guardrails } = await reported(worse);
    expect(guardrails.map(({ metric, state }) => `${metric} ${state}`)).toContain('bounce broken');
  });

  it('knows how many days are to come, and days that are no weeks', async () => {
    const { daysLeft, days, notices } = await reported(drawn(0.1, 3000));
    expect(days).toHaveLength(14);
    expect(daysLeft).toBeGreaterThan(1);
    expect(notices).toEqual([]);
    const cut = drawn(0.1, 3000).filter(({ time }) => time < Date.parse('2027-03-11'));
    expect((await reported(cut)).notices).toEqual([{ kind: 'days', days: 10 }]);
  });

  it('warns where the parts say the opposite of the whole', async () => {
    let id = 0;
    const group = (device: string, variant: string, visitors: number, conversions: number) =>
      Array.from({ length: visitors }, (_, at): ExperimentEvent[] => {
        const visitor = `p${(id += 1)}`;
        return [
          exposure(visitor, variant, 10 + at, { device }),
          ...(at < conversions ? [conversion(visitor, 20 + at)] : []),
        ];
      }).flat();
    const { simpson } = await reported([
      ...group('mobile', 'control', 800, 80),
      ...group('mobile', 'short', 200, 16),
      ...group('desktop', 'control', 200, 60),
      ...group('desktop', 'short', 800, 200),
    ]);
    expect(simpson).toEqual([{ segment: 'device', variant: 'short' }]);
  });

  it.each(['en', 'zh-CN'])('reads in %s, in a terminal and as a page', async (language) => {
    const texts = reportTexts(language);
    const report = await reported(drawn(0.4));
    const text = terminalReport(report, { texts, paint: (_code, part) => part });
    expect(text).not.toMatch(/NaN|undefined|null/);
    const html = htmlReport({ ...report, experiment: { ...one, hypothesis: '<b>&' } }, texts);
    expect(html).toContain('&lt;b&gt;&amp;');
    expect(html).not.toMatch(/NaN|undefined|Infinity|<script/);
    expect(html.match(/<figure>/g)).toHaveLength(3);
    const empty = await reported([]);
    expect(terminalReport(empty, { texts, paint: (_code, part) => part })).toContain(
      texts.noEvents,
    );
    expect(htmlReport(empty, texts)).not.toMatch(/NaN|undefined/);
  });
});

it('events are read from files, and lines that are none told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-events-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const good = JSON.stringify(exposure('a', 'short', 1));
  const bad = [
    '{',
    '1',
    '{"kind":"exposure","id":"x","visitor":"v","time":null}',
    '{"kind":"?","id":"x","visitor":"v","time":1}',
  ];
  writeFileSync(join(folder, 'a.ndjson'), [good, '', ...bad].join('\r\n'));
  writeFileSync(join(folder, 'b.ndjson.gz'), gzipSync(`${good}\n`));
  writeFileSync(join(folder, 'notes.txt'), 'nothing');
  const state = { lines: 0, bad: [], badCount: 0 };
  const events = [];
  for await (const batch of readEvents(eventFiles(folder), state)) events.push(...batch);
  expect(events).toHaveLength(2);
  expect(state).toMatchObject({ lines: 6, badCount: 4 });
  expect(state.bad.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
});
