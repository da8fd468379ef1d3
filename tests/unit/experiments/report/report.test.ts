import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../../integrations/experiments/simulate/random.ts';
import { conversion, DAY, exposure, figuresOf, people, reportOf, START } from './made.ts';

const gate = async (name: string, ...of: Parameters<typeof reportOf>) =>
  (await reportOf(...of)).gates.find((one) => one.gate === name)!;

describe('counts', () => {
  it('a visitor once, however often he comes or converts', async () => {
    expect(
      await figuresOf([
        exposure('a', 'control'),
        exposure('a', 'control', START + DAY),
        conversion('a'),
        conversion('a', START + 2 * DAY),
        exposure('c', 'b'),
      ]),
    ).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('a conversion only after the exposure, in whatever order they arrive', async () => {
    const events = [
      exposure('late', 'control', START + 100),
      conversion('late', START + 50),
      exposure('both', 'b', START + 100),
      conversion('both', START + 50),
      conversion('both', START + 150),
      exposure('again', 'b', START + 300),
      conversion('again', START + 200),
      exposure('again', 'b', START + 100),
    ];
    const wanted = [
      [1, 0],
      [2, 2],
    ];
    expect(await figuresOf(events)).toEqual(wanted);
    expect(await figuresOf(events.toReversed())).toEqual(wanted);
  });

  it('the same for every order of the events', async () => {
    const events = [...people('control', 40, 0.3), ...people('b', 50, 0.2)];
    const wanted = await figuresOf(events);
    const random = randomFrom(7);
    for (let round = 0; round < 5; round++)
      expect(
        await figuresOf(
          events
            .map((event) => [random(), event] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, event]) => event),
        ),
      ).toEqual(wanted);
  });

  it('an event that came twice once, even where its copy has a later time', async () => {
    const first = conversion('a', START - 50);
    const events = [first, exposure('a', 'control'), { ...first, time: START + 50 }];
    expect(await figuresOf(events)).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect((await reportOf(events)).events.duplicates).toBe(1);
  });

  it('neither other experiments, other phases, nor goals that it does not know', async () => {
    expect(
      await figuresOf([
        exposure('a', 'control'),
        exposure('a', 'b', START, { phase: 2 }),
        exposure('c', 'b', START, { experiment: 'other' }),
        conversion('a', START + 5, { goal: 'visit' }),
      ]),
    ).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  it('guardrails beside the primary goal', async () => {
    const events = [exposure('a', 'control'), conversion('a', START + 5, { goal: 'bounce' })];
    expect(await figuresOf(events)).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(await figuresOf(events, 'bounce')).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('bots and people of two variants apart', async () => {
    const report = await reportOf([
      exposure('bot', 'control', START, { bot: true }),
      exposure('late-bot', 'control'),
      conversion('late-bot', START + 5, { bot: true }),
      exposure('two', 'control'),
      exposure('two', 'b'),
      exposure('one', 'b'),
    ]);
    expect(report.events).toMatchObject({ bots: 2, crossed: 1 });
    expect(report.metrics['signup']!.visitors).toBe(1);
  });

  it('nothing at all, without a broken number', async () => {
    const report = await reportOf([]);
    expect(report.verdict).toMatchObject({ outcome: 'keep-running', reason: 'too-early' });
    expect(JSON.stringify(report)).not.toMatch(/NaN|Infinity/);
  });
});

describe('gates', () => {
  const fair = [...people('control', 2000, 0.2), ...people('b', 2000, 0.3)];

  it('let a fair test through', async () => {
    const { gates, verdict } = await reportOf(fair);
    expect(gates.map(({ state }) => state)).toEqual(Array(6).fill('pass'));
    expect(verdict).toMatchObject({ outcome: 'ship', variant: 'b' });
  });

  it('find where the split breaks, and recommend nobody', async () => {
    const report = await reportOf([
      ...people('control', 2000, 0.2, { browser: 'Chrome' }),
      ...people('b', 2000, 0.3, { browser: 'Chrome' }),
      ...people('control', 1000, 0.2, { browser: 'Safari' }),
      ...people('b', 700, 0.3, { browser: 'Safari' }),
    ]);
    expect(report.gates[0]).toMatchObject({
      gate: 'srm',
      state: 'fail',
      cause: { dimension: 'browser', value: 'Safari', visitors: [1000, 700], onlyThere: true },
    });
    expect(report.verdict).toMatchObject({ outcome: 'invalid', reason: 'split' });
    expect(report.verdict.variant).toBeUndefined();
    expect(report.verdict.sentence).toContain('browser is Safari');
  });

  it('see visitors of several variants', async () => {
    const crossed = people('control', 100, 0).map((event) => ({ ...event, variant: 'b' }));
    const found = await gate('crossover', [...fair, ...crossed]);
    expect(found).toMatchObject({ state: 'fail', value: 100 / 4000 });
    expect((await reportOf([...fair, ...crossed])).verdict).toMatchObject({
      outcome: 'invalid',
      reason: 'gate',
    });
  });

  it('see conversions without an exposure, unless some people never take part', async () => {
    const lost = Array.from({ length: 200 }, (_, index) => conversion(`lost-${index}`));
    expect(await gate('missing-exposure', [...fair, ...lost])).toMatchObject({ state: 'fail' });
    expect(await gate('missing-exposure', [...fair, ...lost], { coverage: 0.5 })).toMatchObject({
      state: 'warn',
    });
    const elsewhere = lost.map((event) => ({ ...event, page: '/tea-club/' }));
    expect(await gate('missing-exposure', [...fair, ...elsewhere])).toMatchObject({
      state: 'pass',
    });
  });

  it('wait for whole weeks before anybody wins', async () => {
    const days = { days: 10 };
    const events = [...people('control', 2000, 0.2, days), ...people('b', 2000, 0.3, days)];
    expect((await reportOf(events)).verdict).toMatchObject({
      outcome: 'keep-running',
      reason: 'weeks',
      days: 4,
    });
    expect((await reportOf(events, { status: 'stopped' })).verdict.outcome).toBe('ship');
  });

  it('see variants that the file does not know', async () => {
    const strange = people('c', 200, 0.2);
    expect(await gate('unknown-variant', [...fair, ...strange])).toMatchObject({ state: 'fail' });
  });
});

describe('guardrails', () => {
  const both = (bounceOfB: number) => [
    ...people('control', 4000, 0.2),
    ...people('b', 4000, 0.3),
    ...['control', 'b'].flatMap((variant) =>
      Array.from({ length: 4000 * (variant === 'b' ? bounceOfB : 0.4) }, (_, index) =>
        conversion(`${variant}--${index}`, START + 20 * DAY, { goal: 'bounce' }),
      ),
    ),
  ];

  it('stop a winner that harms one', async () => {
    const { metrics, verdict } = await reportOf(both(0.6));
    expect(metrics['bounce']!.guardrail!['b']).toMatchObject({ state: 'harmed', more: false });
    expect(verdict).toMatchObject({ outcome: 'stop', reason: 'guardrail', variant: 'b' });
  });

  it('let one through that holds', async () => {
    const { metrics, verdict } = await reportOf(both(0.4));
    expect(metrics['bounce']!.guardrail!['b']!.state).toBe('held');
    expect(verdict.outcome).toBe('ship');
  });
});

describe('segments', () => {
  it('warn where all of them point the other way than the total', async () => {
    const { simpson, segments } = await reportOf([
      ...people('control', 3000, 0.1, { device: 'mobile' }),
      ...people('control', 1000, 0.4, { device: 'desktop' }),
      ...people('b', 1000, 0.08, { device: 'mobile' }),
      ...people('b', 3000, 0.35, { device: 'desktop' }),
    ]);
    expect(simpson).toEqual([{ dimension: 'device', variant: 'b' }]);
    expect(segments.map(({ value, lift }) => [value, Math.sign(lift!)])).toEqual([
      ['mobile', -1],
      ['desktop', -1],
    ]);
  });

  it('tell first days from later ones', async () => {
    const first = (variant: string, share: number) =>
      people(variant, 1500, share, { days: 3, browser: 'first' });
    const later = (variant: string, share: number) =>
      people(variant, 5000, share, { days: 11, browser: 'later' }).map((event) => ({
        ...event,
        time: event.time + 3 * DAY,
      }));
    const { novelty } = await reportOf([
      ...first('control', 0.2),
      ...first('b', 0.4),
      ...later('control', 0.2),
      ...later('b', 0.2),
    ]);
    expect(novelty[0]).toMatchObject({ variant: 'b', days: 3 });
    expect(novelty[0]!.first).toBeGreaterThan(0.9);
    expect(novelty[0]!.pValue).toBeLessThan(0.001);
  });
});
