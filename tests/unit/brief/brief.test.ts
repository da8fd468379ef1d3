import { describe, expect, it } from 'vitest';
import {
  briefOf,
  htmlOf,
  markdownOf,
  teamsOf,
  weekOf,
  type BriefFacts,
} from '../../../integrations/brief/index.ts';
import type { CalendarItem } from '../../../integrations/calendar/index.ts';
import { campaignSchema, checkCampaigns } from '../../../integrations/campaigns/index.ts';
import type { Lead } from '../../../integrations/sla/index.ts';
import { weekOfLeads } from '../../../src/cli/brief-leads.ts';

const { campaigns } = checkCampaigns([
  {
    id: 'gifts',
    ...campaignSchema.parse({
      name: { en: 'Gifts | *boxes*', 'zh-cn': '礼盒' },
      objective: 'Sell boxes.',
      owner: 'wei',
      team: 'shop',
      audience: 'offices',
      offer: 'Free cards',
      status: 'running',
      start: '2026-11-22',
      end: '2026-12-12',
      channels: [
        { channel: 'email', budget: 300 },
        { channel: 'wechat', budget: 200 },
      ],
      budget: { amount: 600, currency: 'GBP' },
      costs: [{ date: '2026-11-25', channel: 'email', amount: 650.5, note: 'Letter' }],
      goals: [{ goal: 'order', target: 90, stage: 'lead' }],
      tasks: [
        { id: 'count', title: 'Count boxes', owner: 'wei', due: '2026-11-20', status: 'doing' },
        { id: 'pack', title: 'Pack them', owner: 'lin', due: '2026-12-02', after: ['count'] },
      ],
    }),
  },
  {
    id: 'secret',
    ...campaignSchema.parse({
      name: 'Only an idea',
      objective: 'None yet.',
      owner: 'lin',
      status: 'idea',
      start: '2026-12-01',
      end: '2026-12-05',
      channels: [{ channel: 'email' }],
    }),
  },
]);

const item = (id: string, more: Partial<CalendarItem>): CalendarItem => ({
  id,
  kind: 'post',
  title: id,
  start: '2026-11-25',
  ...more,
});

const facts: BriefFacts = {
  week: weekOf('2026-W49')!,
  today: '2026-11-30',
  language: 'en',
  campaigns,
  items: [
    item('campaign-gifts', {
      kind: 'campaign',
      title: 'Gifts',
      start: '2026-11-22',
      end: '2026-12-12',
      state: 'running',
      team: 'shop',
    }),
    item('campaign-secret', {
      kind: 'campaign',
      title: 'Only an idea',
      start: '2026-12-01',
      state: 'idea',
      owner: 'lin',
    }),
    item('posted', { state: 'live', team: 'almanac' }),
    item('unwritten', { state: 'draft' }),
    item('task-gifts-pack', {
      kind: 'task',
      title: 'Pack them',
      start: '2026-12-02',
      state: 'todo',
      owner: 'lin',
      team: 'shop',
    }),
    item('term', { kind: 'term', title: 'Major Snow', start: '2026-12-07' }),
    item('far', { start: '2026-12-14', state: 'scheduled' }),
  ],
  experiments: [
    {
      id: 'short-form',
      page: '/gifts/',
      hypothesis: 'Fewer questions, more orders.',
      guardrails: [],
      alpha: 0.05,
      power: 0.8,
      coverage: 1,
      phase: 1,
      variants: { control: 50, short: 50 },
      primary: 'order',
      baseline: 0.05,
      mde: 0.2,
      start: '2026-11-01',
      stop: '2026-11-28',
      status: 'running',
    },
  ],
  links: [
    { campaign: 'gifts', channel: 'email', content: 'offices', url: 'https://guyu.example/go/a' },
  ],
  events: [item('tasting', { start: '2027-03-30', href: 'https://guyu.example/tasting/' })],
  media: [],
  counted: {
    visits: 1200,
    before: 1000,
    goals: [{ goal: 'order', conversions: 7, before: 4 }],
    campaigns: new Map([['gifts', { visits: 300, goals: new Map([['order', 5]]) }]]),
  },
  text: (value) => (typeof value === 'string' ? value : value['en']!),
  person: (id) => ({ wei: 'Wei', lin: 'Lin' })[id] ?? id,
};

const written = (team: string, more: Partial<BriefFacts> = {}) =>
  markdownOf(briefOf(team, { ...facts, ...more }));

describe('a brief', () => {
  it('says what was, what comes and what is late, and nothing of ideas', () => {
    const text = written('press');
    expect(text).toContain('# Brief for the press: week 49 of 2026');
    expect(text).toContain('1,200 visits, +20% on the week before.');
    expect(text).toContain('- posted (post, 25 Nov)');
    expect(text).toContain('- **12 Dec** Gifts (campaign, ends)');
    expect(text).toContain('- unwritten (post, still a draft, due on 25 Nov)');
    expect(text).not.toMatch(/far|Only an idea|Pack them/);
  });

  it('has for each team what it cares for', () => {
    expect(written('sales')).toContain('- **E-mail · offices** <https://guyu.example/go/a>');
    expect(written('sales')).toContain(String.raw`| Gifts \| \*boxes\* · order | Lead | 5 | 90 |`);
    expect(written('finance')).toContain('| E-mail | £300 | £650.50 | -£350.50 |');
    expect(written('finance')).toContain('(£50.50 over its budget)');
    expect(written('people')).toContain('### Wei\n\n1 open, 1 in hand, 1 late');
    expect(written('people')).toContain('waits for another');
    expect(written('research')).toContain('**Over, without a verdict** 1 – 28 Nov (/gifts/)');
    expect(written('press')).toContain('[tasting](<https://guyu.example/tasting/>)');
  });

  it('has for any other team what is its own', () => {
    expect(teamsOf(facts)).toEqual(
      expect.arrayContaining(['sales', 'shop', 'wei', 'lin', 'almanac']),
    );
    expect(written('shop')).toContain('order 5 last week, 90 wanted');
    expect(written('shop')).not.toContain('posted');
    expect(written('almanac')).toMatch(/posted[\s\S]*There are no campaigns\./);
  });

  it('speaks Chinese, and does without numbers', () => {
    const text = written('people', { language: 'zh-CN', counted: undefined });
    expect(text).toContain('# 人事周报（2026 年第 49 周）');
    expect(text).toContain('没有统计数据');
    expect(text).toContain('- Count boxes（Wei，11月20日到期）');
  });

  it('is Markdown that shows what was written as text', () => {
    const said = (text: string) => {
      const line = { title: 'Title', parts: [{ sentence: text }, { lines: [{ text }] }] };
      return markdownOf({ ...briefOf('sales', facts), lede: 'Lede', sections: [line] });
    };
    expect(said('2027. A year')).toContain('\n2027\\. A year\n\n- 2027\\. A year\n');
    expect(said('- Tea & cake')).toContain('\n\\- Tea & cake\n');
    expect(said('&lt;b> ~~no~~')).toContain('\n\\&lt;b\\> \\~\\~no\\~\\~\n');
  });

  it('is a mail that shows what was written as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const html = htmlOf(briefOf('sales', { ...facts, text: () => evil }));
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toMatch(/<img|<script|display:\s*(?:flex|grid)/);
    expect(html.length).toBeLessThan(102_000);
  });
});

it('weeks are written as ISO 8601 counts them', () => {
  expect(weekOf('2026-W53')).toEqual({ year: 2026, week: 53, monday: '2026-12-28' });
  expect(['2027-W53', '2026-W00', '2026-48', 'W48'].map(weekOf)).toEqual(Array(4).fill(undefined));
});

it('sales hears of the leads of its lists, by source, beside the week before', () => {
  const none = { ...facts, counted: undefined, leads: undefined };
  expect(markdownOf(briefOf('sales', none))).toContain('No leads were counted.');
  const text = written('sales', {
    counted: undefined,
    leads: [{ source: 'The trade paper', count: 4, before: 2 }],
  });
  expect(text).not.toContain('No leads were counted.');
  expect(text).toMatch(/From the list of leads[^]*The trade paper +\| +4 +\| +2 /);
});

it('leads are counted on days of the house, from Monday to Sunday', () => {
  const lead = (source: string, created: string): Lead => ({
    id: created,
    line: 1,
    created: Date.parse(created),
    source,
    stage: 'lead',
  });
  const leads = [
    lead('paper', '2026-11-22T16:00Z'),
    lead('paper', '2026-11-29T15:59Z'),
    lead('partner', '2026-11-22T15:59Z'),
    lead('paper', '2026-11-29T16:00Z'),
    lead('old', '2026-11-01T12:00Z'),
  ];
  expect(weekOfLeads(leads, 'Asia/Shanghai', '2026-11-30')).toEqual([
    { source: 'paper', count: 2, before: 0 },
    { source: 'partner', count: 0, before: 1 },
  ]);
});
