import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readValues } from '../../../integrations/content/index.ts';
import {
  budgetTotals,
  checkPlans,
  loadPlanCharts,
  planAgainstActual,
  planSchema,
  spentIn,
  type Actual,
  type Plan,
} from '../../../integrations/plan/index.ts';
import { paceOf } from '../../../integrations/plan/pace.ts';

const text = readFileSync(new URL('../../../content/plans/2027.yaml', import.meta.url), 'utf8');
const guyu = { id: '2027', ...planSchema.parse(parse(text)) };

const plan = (budget: string, measures = '[]'): Plan => ({
  ...guyu,
  budget: planSchema.shape.budget.parse({ currency: 'GBP', lines: parse(budget) }),
  measures: planSchema.shape.measures.parse(parse(measures)),
});

const small = plan(`
- { channel: email, months: { every: 10.1, 12: 0 } }
- { channel: event, name: Spring, months: { 3: 600.05 } }
- { channel: event, name: Autumn, months: { 9: 500 } }
`);

it('adds up by line, channel, month, quarter and year, to the cent', () => {
  const totals = budgetTotals(small);
  expect(totals.months.slice(0, 4)).toEqual([10.1, 10.1, 610.15, 10.1]);
  expect(totals.quarters).toEqual([630.35, 30.3, 530.3, 20.2]);
  expect(totals.total).toBe(1211.15);
  expect(totals.channels.map(({ channel, total }) => [channel, total])).toEqual([
    ['email', 111.1],
    ['event', 1100.05],
  ]);
  expect(totals.lines.map(({ total }) => total)).toEqual([111.1, 600.05, 500]);
});

it('lays what was spent beside the plan, and loses nothing', () => {
  const spentBy = [
    ...spentIn('2027', [
      { date: '2027-03-02', channel: 'event', amount: 400.1, currency: 'GBP' },
      { date: '2027-03-30', channel: 'event', amount: 300.2, currency: 'GBP' },
      { date: '2027-03-30', channel: 'event', amount: 900, currency: 'CNY' },
      { date: '2026-03-30', channel: 'event', amount: 900, currency: 'GBP' },
      { date: '2027-04-01', channel: 'press', amount: 50, currency: 'GBP' },
    ]),
    { channel: 'email' as const, month: 13, amount: 7 },
  ];
  const { total, channels, months, apart } = planAgainstActual(small, {
    spentBy,
    goals: [],
    until: '2027-04-30',
  });
  expect(total).toEqual({ planned: 1211.15, spent: 750.3, left: 460.85, share: 750.3 / 1211.15 });
  expect(months[2]).toMatchObject({ planned: 610.15, spent: 700.3, left: -90.15 });
  expect(channels.at(-1)).toMatchObject({ channel: 'press', planned: 0, spent: 50, share: null });
  expect(apart.map(({ amount }) => amount)).toEqual([900, 7]);
});

it('says of each measure where it is and where it should be', () => {
  const measured = plan(
    '[{ channel: email, months: { every: 1 } }]',
    `
- { name: Orders, target: 400, goal: preorder, season: { 3: 1, 4: 1 } }
- { name: Visitors, target: 365, from: visitors }
- { name: Money, target: 1000, from: revenue }
- { name: Trust, target: 10 }
`,
  );
  const actual: Actual = {
    spentBy: [],
    goals: [
      { goal: 'preorder', month: 3, count: 150 },
      { goal: 'preorder', month: 4, count: 100 },
      { goal: 'club', month: 4, count: 9 },
    ],
    visitors: [{ month: 4, count: 90 }],
    until: '2027-04-15',
  };
  const rows = planAgainstActual(measured, actual).measures;
  expect(rows.map(({ counted, pace }) => [counted, pace])).toEqual([
    [250, 'behind'],
    [90, 'behind'],
    [null, null],
    [null, null],
  ]);
  expect(rows[0]!.expected).toBe(300);
  expect(rows[1]!.expected).toBeCloseTo(105, 9);
  expect(rows[0]!.share).toBe(0.625);
});

it('expects nothing before the year and all of it after', () => {
  const year = (until: string, counted: number) => paceOf({ target: 12 }, '2027', until, counted);
  expect(year('2026-12-31', 0)).toEqual({ expected: 0, pace: null });
  expect(year('2027-12-31', 12)).toEqual({ expected: 12, pace: 'on track' });
  expect(year('2028-02-01', 14)).toEqual({ expected: 12, pace: 'ahead' });
  expect(paceOf({ target: 4, season: { 2: 0 } }, '2027', '2027-06-30', 9).expected).toBe(0);
});

it('tells all that is wrong with the fields at once, in the words of all files', () => {
  const broken = text
    .replace('{ 2: 120, 3: 80 }', '{ 2: £120, 13: 80 }')
    .replace('{ 2: 250, 3: 150 }', '{ 2: -250 }')
    .replace('{ 2: 500, 3: 400, 4: 300 }', '{}')
    .replace('- channel: event', '- channel: telly')
    .replace('goal: club', 'goal: club\n    from: visitors');
  const { data, problems } = readValues('content/plans/2027.yaml', broken, planSchema, [
    'en',
    'zh-cn',
  ]);
  expect(data).toBeUndefined();
  const lines = broken.split('\n');
  expect(problems.map(({ code, line = 0 }) => [code, lines[line - 1]!.trim()])).toEqual([
    ['MQ1103', 'months: { 2: £120, 13: 80 }'],
    ['MQ2626', 'months: { 2: £120, 13: 80 }'],
    ['MQ1107', 'months: { 2: -250 }'],
    ['MQ2621', 'months: {}'],
    ['MQ1104', '- channel: telly'],
    ['MQ2622', 'from: visitors'],
  ]);
});

it('tells what is wrong with plans beyond their fields', () => {
  const wrong = {
    ...plan(
      '[{ channel: email, months: { 1: 1 } }, { channel: email, months: { 2: 1 } }]',
      `
- { name: A, target: 1, goal: sign-up }
- { name: B, target: 1, from: visitors }
- { name: C, target: 1, from: visitors }
`,
    ),
    id: 'plan-2028',
  };
  const found = checkPlans([wrong], { goals: new Set(['signup', 'club']) });
  expect(found.map(({ code, fix }) => [code, fix])).toEqual([
    ['MQ2620', 'Rename the file: content/plans/2028.yaml'],
    ['MQ2624', 'Add up the two, or give each a name.'],
    ['MQ2623', 'signup'],
    ['MQ2625', 'Leave out one of the two.'],
  ]);
});

it('draws the budget by month and what was spent of it', async () => {
  const { budgetChart, spendingChart } = await loadPlanCharts();
  const words = {
    id: 'budget',
    title: 'Budget',
    description: 'By month.',
    channel: (name: string) => `#${name}`,
    month: (month: number) => `M${month}`,
    money: (amount: number) => `£${amount}`,
    others: 'Others',
    planned: 'Planned',
    spent: 'Spent',
  };
  const chart = budgetChart(budgetTotals(guyu), words);
  expect(chart).toContain('>M12<');
  expect(chart).toContain('>Others<');
  expect(chart.match(/class="key/g)).toHaveLength(6);
  const spending = spendingChart(
    planAgainstActual(small, { spentBy: [], goals: [], until: '2027-01-01' }),
    words,
  );
  expect(spending).toContain('#event · Planned · £1100.05');
});
