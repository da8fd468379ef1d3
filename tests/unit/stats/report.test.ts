import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../integrations/collector/index.ts';
import {
  channelOf,
  originOf,
  readFilter,
  type Dimension,
} from '../../../integrations/stats/index.ts';
import { DAY, HOUR, START, storeOf, stored } from './stores.ts';

describe('visits', () => {
  it('end after half an hour in which nothing happens, and bounce after one page', async () => {
    const minute = 60_000;
    await using store = await storeOf([
      stored({ visitor: 1, time: START, page: '/a/' }),
      stored({ visitor: 1, time: START + 29 * minute, page: '/b/' }),
      stored({ visitor: 1, time: START + 60 * minute, page: '/c/' }),
      stored({ visitor: 2, time: START, page: '/a/' }),
      stored({ visitor: 2, time: START + minute, name: 'cta_click', goal: 'club' }),
      stored({ visitor: 3, time: START, page: '/a/' }),
      stored({
        visitor: 3,
        time: START + minute,
        name: 'engagement',
        engaged: 61_000,
        scroll: 70,
        page: '/a/',
      }),
    ]);
    const report = await store.report();
    expect(report.total()).toEqual({
      visitors: 3,
      visits: 4,
      views: 5,
      bounces: 2,
      engaged: 61_000,
    });
    expect(report.by('entry').map(({ value, visits }) => [value, visits])).toEqual([
      ['/a/', 3],
      ['/c/', 1],
    ]);
    expect(report.by('exit').map(({ value, visits }) => [value, visits])).toEqual([
      ['/a/', 2],
      ['/b/', 1],
      ['/c/', 1],
    ]);
    expect((await report.pages())[0]).toEqual({
      value: '/a/',
      visitors: 3,
      visits: 3,
      views: 3,
      engaged: 61_000,
      scroll: 70,
    });
  });

  it('are told apart by their days, and set against the days before', async () => {
    await using store = await storeOf([
      stored({ visitor: 1, time: Date.UTC(2026, 9, 31, 23, 59) }),
      stored({ visitor: 2, time: Date.UTC(2026, 10, 1, 0, 1) }),
      stored({ visitor: 3, time: Date.UTC(2026, 10, 30, 23, 59) }),
      stored({ visitor: 4, time: Date.UTC(2026, 11, 1, 0, 1) }),
    ]);
    const report = await store.report();
    expect(report.total().visitors).toBe(2);
    expect((await report.before()).total().visitors).toBe(1);
    const days = report.days();
    expect(days).toHaveLength(30);
    expect([days[0]!.visitors, days[1]!.visitors, days[29]!.visitors]).toEqual([1, 0, 1]);
  });

  it('come late, and still belong where they belong', async () => {
    await using store = await storeOf([
      stored({ visitor: 1, time: START + 3 * HOUR, page: '/later/' }),
      stored({ visitor: 1, time: START + 60_000, page: '/second/' }),
      stored({ visitor: 1, time: START, page: '/first/' }),
    ]);
    const report = await store.report();
    expect(report.total()).toMatchObject({ visits: 2, views: 3 });
    expect(
      report
        .by('entry')
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['/first/', '/later/']);
  });
});

/** Numbers of a seed. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
}

/** A month of a small site. */
function month(seed: number): StoredEvent[] {
  const next = random(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[next(list.length)]!;
  const touches = [
    {},
    { referrer: 'google.com' },
    { source: 'letter', medium: 'email', campaign: 'spring' },
    { referrer: 'teahouse.example' },
    { click: 'gclid' },
  ];
  return Array.from({ length: 400 }, () => {
    const visitor = next(60) + 1;
    return stored({
      visitor,
      kept: visitor % 3 === 0,
      time: START + next(25 * 24) * HOUR + next(60) * 60_000,
      page: pick(['/', '/tea-club/', '/blog/a/', '/visit/']),
      name: pick(['pageview', 'pageview', 'engagement', 'cta_click']),
      engaged: undefined,
      touch: pick(touches),
      facts: { country: pick(['CN', 'GB']), device: pick(['mobile', 'desktop']) },
    });
  }).sort((a, b) => a.time - b.time);
}

/** The same numbers in the plainest way: a list of events for each visit. */
function plainly(events: readonly StoredEvent[]) {
  const visits: StoredEvent[][] = [];
  const last = new Map<number, StoredEvent[]>();
  for (const event of events) {
    const present = last.get(event.visitor);
    if (present && event.time - present.at(-1)!.time <= 30 * 60_000) present.push(event);
    else {
      const visit = [event];
      visits.push(visit);
      last.set(event.visitor, visit);
    }
  }
  return visits.map((own) => {
    const [{ touch, facts, visitor }] = own as [StoredEvent];
    const origin = originOf({
      source: touch.source ?? '',
      medium: touch.medium ?? '',
      campaign: touch.campaign ?? '',
      referrer: touch.referrer ?? '',
      click: touch.click ?? '',
    });
    const views = own.filter(({ name }) => name === 'pageview').length;
    return {
      visitor,
      views,
      bounced: views <= 1 && !own.some(({ name }) => name === 'cta_click'),
      channel: channelOf(origin),
      source: origin.source,
      country: facts.country!,
      device: facts.device!,
    };
  });
}

describe.each([1, 2, 3])('a month of visits (%i) is counted as by hand', (seed) => {
  const events = month(seed);
  const visits = plainly(events);

  it.each(['channel', 'source', 'country', 'device'] as const)(
    'by %s',
    async (dimension: Dimension) => {
      await using store = await storeOf(events);
      const report = await store.report();
      const key = dimension as 'channel';
      const byHand = [...Map.groupBy(visits, (visit) => visit[key])].map(([value, own]) => ({
        value,
        visitors: new Set(own.map(({ visitor }) => visitor)).size,
        visits: own.length,
        views: own.reduce((sum, { views }) => sum + views, 0),
        bounces: own.filter(({ bounced }) => bounced).length,
        engaged: 0,
      }));
      const order = (rows: { value: string }[]) =>
        rows.toSorted((a, b) => (a.value < b.value ? -1 : 1));
      expect(order(report.by(dimension))).toEqual(order(byHand));
    },
  );

  it('where only some are chosen', async () => {
    await using store = await storeOf(events);
    const filters = ['country=cn', 'source!=google', 'channel=*'].map((text) => readFilter(text)!);
    const report = await store.report({ filters });
    const own = visits.filter(({ country, source }) => country === 'CN' && source !== 'google');
    expect(report.total()).toMatchObject({
      visits: own.length,
      visitors: new Set(own.map(({ visitor }) => visitor)).size,
    });
  });
});

describe('goals', () => {
  const events = [
    stored({ visitor: 1, time: START, page: '/tea-club/' }),
    stored({ visitor: 1, time: START + 1000, name: 'cta_click', goal: 'club', page: '/tea-club/' }),
    stored({
      visitor: 1,
      time: START + 2000,
      name: 'conversion',
      goal: 'club',
      value: 12.1,
      currency: 'GBP',
    }),
    stored({ visitor: 2, time: START, page: '/tea-club/' }),
    stored({ visitor: 2, time: START + 1000, name: 'cta_click', goal: 'club' }),
    stored({ visitor: 3, time: START, page: '/visit/' }),
    stored({ visitor: 3, time: START + 1000, name: 'cta_click', goal: 'visit' }),
    stored({ visitor: 3, time: START + 2000, name: 'table_booked' }),
    stored({ visitor: 3, time: START + 3000, page: '/thanks/' }),
    stored({
      visitor: 3,
      time: START + 4000,
      name: 'conversion',
      goal: 'club',
      value: 0.2,
      currency: 'GBP',
    }),
  ];
  const goals = [
    { name: 'table', event: 'table_booked' },
    { name: 'thanked', page: '/thanks/' },
  ];

  it('are reached by what says so, also in the past; not by the button that leads there', async () => {
    await using store = await storeOf(events);
    const rows = await (await store.report({ goals })).goals();
    expect(
      Object.fromEntries(
        rows.map(({ goal, visitors, conversions }) => [goal, [visitors, conversions]]),
      ),
    ).toEqual({
      table: [1, 1],
      thanked: [1, 1],
      club: [2, 2],
      visit: [1, 1],
    });
    expect(rows.find(({ goal }) => goal === 'club')).toMatchObject({
      rate: 2 / 3,
      revenue: { GBP: 12.3 },
    });
  });

  it('come after one another in a funnel, within its days', async () => {
    await using store = await storeOf([
      ...events,
      // The other way round, and too late.
      stored({ visitor: 5, time: START, name: 'conversion', goal: 'club' }),
      stored({ visitor: 5, time: START + 1000, page: '/tea-club/' }),
      stored({ visitor: 6, kept: true, time: START, page: '/tea-club/' }),
      stored({ visitor: 6, kept: true, time: START + 3 * DAY, name: 'conversion', goal: 'club' }),
    ]);
    const report = await store.report({ goals });
    const steps = await report.funnel({ name: 'Club', steps: ['/tea-club/', 'club'], days: 1 });
    expect(steps.map(({ visitors }) => visitors)).toEqual([4, 1]);
    const longer = await report.funnel({ name: 'Club', steps: ['/tea-*', 'club'], days: 7 });
    expect(longer.map(({ visitors }) => visitors)).toEqual([4, 2]);
    expect(longer[1]).toMatchObject({ rate: 0.5, rateOfAll: 0.5 });
  });

  it('are led to by visits before them, direct ones only where there is nothing else', async () => {
    const visit = (day: number, touch: object) =>
      stored({ visitor: 9, kept: true, time: START + day * DAY, touch });
    await using store = await storeOf([
      visit(0, { referrer: 'google.com' }),
      visit(2, { source: 'letter', medium: 'email' }),
      visit(4, {}),
      stored({
        visitor: 9,
        kept: true,
        time: START + 4 * DAY + 1000,
        name: 'conversion',
        goal: 'club',
      }),
      stored({ visitor: 10, time: START }),
      stored({ visitor: 10, time: START + 1000, name: 'conversion', goal: 'club' }),
    ]);
    const rows = await (await store.report()).attribution('club', 'channel');
    const given = (model: 'first' | 'last' | 'linear') =>
      Object.fromEntries(rows.map(({ value, credits }) => [value, credits[model].conversions]));
    expect(given('first')).toEqual({ 'Organic Search': 1, Email: 0, Direct: 1 });
    expect(given('last')).toEqual({ 'Organic Search': 0, Email: 1, Direct: 1 });
    expect(given('linear')).toEqual({ 'Organic Search': 0.5, Email: 0.5, Direct: 1 });
  });
});

it('retention is of those who can be known again', async () => {
  await using store = await storeOf([
    stored({ visitor: 1, kept: true, time: START }),
    stored({ visitor: 1, kept: true, time: START + 8 * DAY }),
    stored({ visitor: 1, kept: true, time: START + 15 * DAY }),
    stored({ visitor: 2, kept: true, time: START + DAY }),
    stored({ visitor: 3, time: START }),
    stored({ visitor: 4, kept: true, time: START + 7 * DAY }),
  ]);
  expect((await store.report()).retention()).toEqual([
    { week: '2026-11-02', visitors: 2, again: [2, 1, 1] },
    { week: '2026-11-09', visitors: 1, again: [1, 0] },
  ]);
});

it('says nothing, and no nonsense, of a time without visits', async () => {
  await using store = await storeOf([]);
  const report = await store.report();
  expect(report.total()).toEqual({ visitors: 0, visits: 0, views: 0, bounces: 0, engaged: 0 });
  expect(await report.pages()).toEqual([]);
  expect(await report.goals()).toEqual([]);
  expect(report.retention()).toEqual([]);
  expect(await report.attribution('club', 'source')).toEqual([]);
});
