import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readValues } from '../../../integrations/content/index.ts';
import {
  agreementSchema,
  burnUp,
  checkAgreement,
  dailyTarget,
  leadsNeeded,
  leadValue,
  loadBurnUpChart,
  salesHours,
} from '../../../integrations/sla/index.ts';

const text = readFileSync(new URL('../../../content/sla.yaml', import.meta.url), 'utf8');
const guyu = agreementSchema.parse(parse(text));

/** The example that the formula is known by. */
const example = {
  ...guyu,
  revenue: { amount: 500_000, currency: 'USD', period: 'month' as const },
  marketingShare: 0.6,
  deal: 5000,
  rates: { mql: 0.3, sql: 0.5, opportunity: 0.5, customer: 0.4 },
  response: [{ ...guyu.response[0]!, attempts: 5 }],
  sales: { people: 10, minutes: 6 },
};

it('says how many leads a month needs, by stage, each rounded up', () => {
  expect(leadsNeeded(example)).toEqual({
    revenue: 300_000,
    stages: { lead: 2000, mql: 600, sql: 300, opportunity: 150, customer: 60 },
  });
  expect(leadsNeeded(guyu)).toEqual({
    revenue: 9600,
    stages: { lead: 45, mql: 27, sql: 14, opportunity: 8, customer: 4 },
  });
  expect(leadsNeeded({ ...guyu, deal: 2300 }).stages.customer).toBe(5);
});

it('says what sales needs for them, and what one is worth', () => {
  expect(salesHours(example)).toBe(100);
  expect(salesHours({ ...example, sales: undefined })).toBeUndefined();
  expect(leadValue(guyu, 'tasting')).toBe(600);
  expect(leadValue(guyu, 'trade-paper')).toBe(144);
  expect(leadValue(guyu, 'somebody')).toBe(216);
  expect(leadValue(guyu)).toBe(216);
});

it('asks leads of working days only', () => {
  // February 2027 has twenty days from Tuesday to Saturday; on nine of them the house is closed for the New Year.
  expect(dailyTarget(guyu, '2027-02')).toEqual({ leads: 45, days: 11, each: 45 / 11 });
  const closed = {
    ...guyu,
    working: { days: ['mon' as const], closed: [{ from: '2027-01-01', until: '2027-12-31' }] },
  };
  expect(dailyTarget(closed, '2027-02').days).toBe(28);
});

it('runs up day by day, and is behind today only when yesterday was', () => {
  const rows = burnUp(
    guyu,
    [
      { date: '2027-03-02', count: 2, source: 'tasting' },
      { date: '2027-03-03', count: 9 },
      { date: '2027-02-27', count: 99 },
      { date: '2027-03-09', count: 99 },
    ],
    '2027-03',
    '2027-03-06',
  );
  expect(rows).toHaveLength(31);
  expect(rows.slice(0, 7).map(({ counted, status }) => [counted, status])).toEqual([
    [0, 'on track'],
    [2, 'on track'],
    [11, 'ahead'],
    [11, 'ahead'],
    [11, 'ahead'],
    [11, 'on track'],
    [null, null],
  ]);
  expect(rows[2]).toMatchObject({ value: 2 * 600 + 9 * 216, target: (2 * 45) / 22 });
  expect(rows.at(-1)).toMatchObject({ target: 45, valueTarget: 9600, counted: null, value: null });
  const behind = burnUp(guyu, [], '2027-03', '2027-03-06').map(({ status }) => status);
  expect(behind.slice(0, 6)).toEqual([
    'on track',
    'behind',
    'behind',
    'behind',
    'behind',
    'behind',
  ]);
});

it('draws the month', async () => {
  const { burnUpChart } = await loadBurnUpChart();
  const svg = burnUpChart(burnUp(guyu, [], '2027-03', '2027-03-06'), {
    id: 'leads',
    title: 'Leads in March',
    description: 'None of 45.',
    counted: 'Counted',
    target: 'Target',
  });
  expect(svg).toMatch(/key s1".*Counted.*key s2 dashed".*Target/);
  expect(svg).toContain('line s2 dashed');
});

it('tells all that is wrong with the fields at once', () => {
  const broken = text
    .replace('period: quarter', 'period: year')
    .replace('marketingShare: 0.6', 'marketingShare: 60')
    .replace('sql: 0.5, ', '')
    .replace('hours: 4', 'hours: four')
    .replace('until: 2027-02-13', 'until: 2027-02-30')
    .replace('wed, thu', 'wedding, thu');
  const { problems } = readValues('content/sla.yaml', broken, agreementSchema, ['en', 'zh-cn']);
  const lines = broken.split('\n');
  expect(
    problems.map(({ code, line = 0 }) => [code, lines[line - 1]!.trim().split(' ')[0]]),
  ).toEqual([
    ['MQ1104', 'revenue:'],
    ['MQ1107', 'marketingShare:'],
    ['MQ1101', 'rates:'],
    ['MQ1103', 'hours:'],
    ['MQ1104', 'days:'],
    ['MQ1107', '-'],
  ]);
});

it('tells what leaves a lead without answer or without count', () => {
  const [first, , last] = guyu.response as [
    (typeof guyu.response)[0],
    unknown,
    (typeof guyu.response)[0],
  ];
  const goals = new Set(['trade-paper', 'club']);
  expect(checkAgreement(guyu, { goals })).toEqual([]);
  const wrong = {
    ...guyu,
    goals: ['trade-papers'],
    sources: [...guyu.sources, guyu.sources[0]!],
    response: [last, first],
  };
  expect(
    checkAgreement(wrong, { goals }).map(({ code, path, fix }) => [
      code,
      path[0],
      fix?.slice(0, 11),
    ]),
  ).toEqual([
    ['MQ2623', 'goals', 'trade-paper'],
    ['MQ2630', 'sources', 'Leave out o'],
    ['MQ2631', 'response', 'Move it to '],
  ]);
  expect(checkAgreement({ ...guyu, response: [first] }, { goals })[0]?.fix).toContain('- { kind:');
});
