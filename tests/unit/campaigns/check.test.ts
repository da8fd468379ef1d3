import { describe, expect, test } from 'vitest';
import {
  campaignSchema,
  checkCampaigns,
  linksOf,
  moneyOf,
  type Campaign,
} from '../../../integrations/campaigns/index.ts';
import { channelOf } from '../../../integrations/stats/index.ts';

/** A campaign of three fields more than it needs; others come on top. */
const campaign = (id: string, more: object = {}): Campaign => ({
  id,
  ...campaignSchema.parse({
    name: id,
    objective: 'Sell rain.',
    owner: 'almanac',
    status: 'planned',
    start: '2027-03-01',
    end: '2027-03-31',
    channels: [{ channel: 'email' }],
    pages: ['tea-club'],
    ...more,
  }),
});

const codes = (...campaigns: Campaign[]) =>
  checkCampaigns(campaigns).problems.map(({ id, code, path }) => [id, code, path.join('.')]);

describe('dates', () => {
  test('depend on terms, holidays and other campaigns', () => {
    const { campaigns, problems } = checkCampaigns([
      campaign('spring', {
        year: 2027,
        start: { term: 'grain-rain', days: -14 },
        end: { term: 'grain-rain' },
      }),
      campaign('turkey', { year: 2027, start: { holiday: 'US/thanksgiving' }, end: '2027-12-01' }),
      campaign('later', {
        start: { after: 'spring', days: 3 },
        end: { after: 'spring', days: 10 },
        tasks: [{ id: 'print', title: 'Print', owner: 'kiln', due: { before: 'later', days: 7 } }],
      }),
    ]);
    expect(problems).toEqual([]);
    expect(campaigns.map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2027-04-06 2027-04-20',
      '2027-11-25 2027-12-01',
      '2027-04-23 2027-04-30',
    ]);
    expect(campaigns[2]!.tasks[0]!.due).toBe('2027-04-16');
  });

  test('that cannot be told are said once each, where they stand', () => {
    expect(
      codes(
        campaign('one', { start: { after: 'two' }, end: '2027-12-31' }),
        campaign('two', { start: '2027-01-01', end: { after: 'one' } }),
        campaign('reversed', { start: '2027-05-02', end: '2027-05-01' }),
        campaign('yearless', { start: { term: 'grain-rain' } }),
        campaign('gone', {
          tasks: [{ id: 'a', title: 'A', owner: 'kiln', due: { after: 'nowhere' } }],
        }),
      ),
    ).toEqual(
      expect.arrayContaining([
        ['reversed', 'MQ1108', 'end'],
        ['yearless', 'MQ2608', 'start'],
        ['gone', 'MQ2606', 'tasks.0.due'],
      ]),
    );
  });

  test('a circle is no end of the world', () => {
    const found = codes(
      campaign('one', { start: { after: 'two' }, end: { after: 'two', days: 3 } }),
      campaign('two', { start: { after: 'one' }, end: { after: 'one', days: 3 } }),
    );
    expect(found.filter(([, code]) => code === 'MQ2607')).toHaveLength(1);
  });
});

describe('links', () => {
  test('are grouped in reports as the channel that they are for', () => {
    const wanted = {
      email: 'Email',
      social: 'Organic Social',
      'paid-search': 'Paid Search',
      'paid-social': 'Paid Social',
      display: 'Display',
      affiliate: 'Affiliates',
      referral: 'Referral',
      partner: 'Referral',
      press: 'Referral',
      wechat: 'Organic Social',
      xiaohongshu: 'Organic Social',
    } as const;
    const links = linksOf(
      campaign('spring', { channels: Object.keys(wanted).map((channel) => ({ channel })) }),
    );
    expect(
      Object.fromEntries(
        links.map(({ channel, tags }) => [
          channel,
          channelOf({
            source: tags.utm_source,
            medium: tags.utm_medium,
            campaign: tags.utm_campaign,
          }),
        ]),
      ),
    ).toEqual(wanted);
  });

  test('keep their short address when the campaign moves to another page, and have one for each content', () => {
    const channels = [{ channel: 'social', source: 'instagram', content: ['story', 'bio'] }];
    const [before, after] = [['tea-club'], ['visit']].map((pages) =>
      linksOf(campaign('spring', { channels, pages })).map(({ short }) => short),
    );
    expect(before).toEqual(after);
    expect(new Set(before).size).toBe(2);
    expect(before![0]).toMatch(/^\/go\/[2-9a-hjkmnp-z]{6}$/);
  });

  test('nothing to link to, nothing to tag', () => {
    expect(linksOf(campaign('a', { pages: [] }))).toEqual([]);
    expect(linksOf(campaign('b', { channels: [{ channel: 'search' }] }))).toEqual([]);
  });

  test('two that are the same, and two campaigns with one code, are errors', () => {
    expect(
      codes(
        campaign('spring', { channels: [{ channel: 'email' }, { channel: 'email' }] }),
        campaign('summer', { code: 'spring', channels: [{ channel: 'partner' }] }),
        campaign('autumn', { channels: [{ channel: 'store', short: 'tea' }] }),
        campaign('winter', { channels: [{ channel: 'store', short: 'tea' }] }),
      ),
    ).toEqual([
      ['summer', 'MQ2640', 'code'],
      ['spring', 'MQ2641', 'channels.1'],
      ['winter', 'MQ2642', 'channels.0'],
    ]);
  });

  test('tags are lower case and without spaces', () => {
    const { id: _, ...fields } = campaign('a');
    const wrong = (more: object) =>
      campaignSchema
        .safeParse({ ...fields, ...more })
        .error?.issues.map(({ path }) => path.join('.'));
    expect(wrong({ code: 'spring-sale' })).toBeUndefined();
    expect(wrong({ code: 'Spring Sale' })).toEqual(['code']);
    expect(wrong({ channels: [{ channel: 'email', source: 'News' }] })).toEqual([
      'channels.0.source',
    ]);
  });
});

describe('tasks', () => {
  const task = (id: string, due: string, after: string[] = []) => ({
    id,
    title: id,
    owner: 'kiln',
    due,
    after,
  });

  test('circles, names twice and unknown ones are errors; a task before what it waits for is a warning', () => {
    expect(
      codes(
        campaign('spring', {
          tasks: [
            task('a', '2027-03-01', ['b']),
            task('b', '2027-03-02', ['a']),
            task('c', '2027-03-03', ['d']),
            task('c', '2027-03-04'),
          ],
        }),
        campaign('summer', { tasks: [task('x', '2027-03-01', ['y']), task('y', '2027-03-09')] }),
      ),
    ).toEqual([
      ['spring', 'MQ2643', 'tasks.3.id'],
      ['spring', 'MQ2644', 'tasks.2.after.0'],
      ['spring', 'MQ2645', 'tasks.0.after'],
      ['spring', 'MQ2646', 'tasks.0.due'],
      ['summer', 'MQ2646', 'tasks.0.due'],
    ]);
  });
});

test('a budget is spent to the cent by its channels, and not by more', () => {
  const { id: _, ...fields } = campaign('gifts');
  const spending = (amount: number) =>
    campaignSchema.safeParse({
      ...fields,
      channels: [
        { channel: 'email', budget: 1.1 },
        { channel: 'social', budget: 2.2 },
      ],
      budget: { amount, currency: 'GBP' },
    }).error?.issues[0]?.message;
  expect(spending(3.3)).toBeUndefined();
  expect(spending(3.29)).toBe('The channels spend 3.3, more than the budget of 3.29.');
});

test('money is added by channel, in cents', () => {
  const spent = moneyOf(
    campaign('spring', {
      channels: [{ channel: 'email', budget: 100 }],
      budget: { amount: 500, currency: 'GBP' },
      costs: [
        { date: '2027-03-01', channel: 'email', amount: 0.1 },
        { date: '2027-03-02', channel: 'email', amount: 0.2 },
        { date: '2027-03-03', channel: 'display', amount: 30 },
      ],
    }),
  );
  expect(spent).toEqual({
    currency: 'GBP',
    budget: 500,
    booked: 30.3,
    channels: [
      { channel: 'email', planned: 100, booked: 0.3 },
      { channel: 'display', planned: 0, booked: 30 },
    ],
  });
});
