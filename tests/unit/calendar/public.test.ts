import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { campaignSchema, checkCampaigns } from '../../../integrations/campaigns/index.ts';
import { calendarRules } from '../../../src/content/calendar-rules.ts';
import { houseYear, houseYearAt } from '../../../src/content/house-year.ts';
import { publicEvents, type EventPage } from '../../../src/content/public-events.ts';
import { publicFeed, publicItems } from '../../../src/content/public-feed.ts';
import { wheelOf } from '../../../src/content/wheel.ts';
import { site as siteSchema } from '../../../src/schemas/site.ts';

const now = new Date('2026-11-24T00:00Z');

const site = siteSchema.parse({
  name: { en: 'Guyu', 'zh-cn': '谷雨' },
  tagline: 'Tea',
  description: 'Tea',
  url: 'https://guyu.example',
  timeZone: 'Asia/Shanghai',
  locales: [
    { id: 'en', tag: 'en', label: 'English' },
    { id: 'zh-cn', tag: 'zh-CN', label: '中文' },
  ],
  navigation: [],
  blog: { title: 'Journal', description: 'Notes' },
  calendar: { countries: ['GB', 'CN'] },
});

const campaign = (id: string, more: object) => ({
  id,
  ...campaignSchema.parse({
    name: { en: id, 'zh-cn': `活动 ${id}` },
    objective: 'A secret aim.',
    owner: 'kiln',
    status: 'planned',
    start: '2026-12-07',
    end: '2026-12-22',
    public: true,
    channels: [{ channel: 'email', budget: 80 }],
    budget: { amount: 200, currency: 'GBP' },
    pages: ['visit'],
    tasks: [{ id: 'cards', title: 'Print the cards', owner: 'kiln', due: '2026-12-03' }],
    ...more,
  }),
});

const { campaigns } = checkCampaigns([
  campaign('night', {}),
  campaign('gifts', { status: 'running', pages: ['unborn', 'gifts'] }),
  campaign('unsaid', { public: undefined }),
  campaign('idea', { status: 'idea' }),
  campaign('over', { status: 'finished' }),
  campaign('dropped', { status: 'cancelled' }),
]);

const page = (name: string, more: object = {}): EventPage => ({
  page: name,
  path: `/${name}/`,
  data: { title: `The ${name}`, ...more },
});
const tasting = {
  type: 'event' as const,
  start: new Date('2027-03-30T18:30+08:00'),
  end: new Date('2027-05-03T00:00+08:00'),
  status: 'scheduled' as const,
  seats: 'open' as const,
};
const evening = {
  ...tasting,
  start: new Date('2027-01-09T18:30+08:00'),
  end: new Date('2027-01-10T00:30+08:00'),
};
const pages = [
  page('visit', { draft: true }),
  page('unborn', { publishDate: new Date('2027-01-01') }),
  page('gifts'),
  { ...page('evening', { seo: { about: evening } }), file: 'content/landing/evening/page.yaml' },
  page('tasting', { seo: { about: tasting } }),
  page('called-off', { seo: { about: { ...tasting, status: 'cancelled' } } }),
  page('hidden', { seo: { index: false, about: tasting } }),
  page('to-come', { draft: true, seo: { about: tasting } }),
];
const events = publicEvents(campaigns, pages, { site, locale: 'en', now });

const posts = [
  { id: 'en/minor-snow-boiling-white-tea', data: { publishDate: new Date('2026-11-22') } },
  { id: 'en/minor-snow-again', data: { draft: true } },
  { id: 'en/major-snow', data: { publishDate: new Date('2026-12-07') } },
  { id: 'en/words-we-leave-alone', data: {} },
];
const facts = { site, locale: 'en', now, events, posts };

describe('what is public', () => {
  it('is what is planned or runs, says so itself, and leads to public pages only', () => {
    expect(events).toEqual([
      {
        id: 'campaign-gifts',
        kind: 'campaign',
        title: 'gifts',
        start: '2026-12-07',
        end: '2026-12-22',
        href: '/gifts/',
      },
      {
        id: 'campaign-night',
        kind: 'campaign',
        title: 'night',
        start: '2026-12-07',
        end: '2026-12-22',
        href: undefined,
      },
      {
        id: 'event-evening',
        kind: 'campaign',
        title: 'The evening',
        start: '2027-01-09',
        end: '2027-01-10',
        at: evening.start,
        until: evening.end,
        href: '/evening/',
        file: 'content/landing/evening/page.yaml',
      },
      {
        id: 'event-tasting',
        kind: 'campaign',
        title: 'The tasting',
        start: '2027-03-30',
        end: '2027-05-02',
        href: '/tasting/',
      },
    ]);
  });

  it('is the posts about a term that can be read today', () => {
    const named = houseYear(2026, facts).chapters.flatMap(({ posts }) => posts.map(({ id }) => id));
    expect(named).toEqual(['en/minor-snow-boiling-white-tea']);
  });

  it('is a picture of each term that the media folder has', () => {
    const hasPicture = (path: string) => path === 'terms/minor-snow.jpg';
    const { chapters } = houseYear(2026, { ...facts, hasPicture });
    expect(chapters.flatMap(({ picture }) => picture ?? [])).toEqual(['terms/minor-snow.jpg']);
  });

  it('is no day that was moved, and no day that only marketers keep', () => {
    const items = publicItems({ ...facts, year: 2026 });
    expect(new Set(items.map(({ kind }) => kind))).toEqual(
      new Set(['term', 'festival', 'holiday', 'campaign']),
    );
    expect(items.filter(({ kind }) => kind === 'term')).toHaveLength(48);
    expect(items.filter(({ state }) => state === 'workday' || state === 'day-off')).toEqual([]);
  });
});

describe('the year', () => {
  it('has four seasons of six terms, and knows where it is', () => {
    const { chapters, yearName } = houseYear(2026, facts);
    expect(yearName).toBe('year of the Fire Horse');
    expect(
      chapters.map(({ season }) => season).filter((one, at, all) => one !== all[at - 1]),
    ).toEqual(['spring', 'summer', 'autumn', 'winter']);
    const marked = chapters
      .filter(({ state }) => state)
      .map(({ id, other, state, start }) => [id, other, state, start]);
    expect(marked).toEqual([
      ['minor-snow', '小雪', 'now', '2026-11-22'],
      ['major-snow', '大雪', 'next', '2026-12-07'],
    ]);
    expect(chapters.at(-1)).toMatchObject({
      id: 'major-cold',
      start: '2027-01-20',
      end: '2027-02-03',
    });
  });

  it('leads over to the next on the very minute of Start of Spring', () => {
    const [before, after] = ['2027-02-04T01:45Z', '2027-02-04T01:47Z'].map((at) => new Date(at));
    expect([before!, after!].map((at) => houseYearAt(at, site.timeZone))).toEqual([2026, 2027]);
    expect(houseYear(2027, { ...facts, now: before! }).chapters[0]).toMatchObject({
      state: 'next',
    });
  });

  it('tells what is kept on one day by all, and what lasts several days, once', () => {
    const days = houseYear(2026, facts).chapters.flatMap((chapter) => chapter.days);
    const on = (start: string) => days.filter((day) => day.start === start);
    expect(on('2027-01-01')).toMatchObject([{ name: 'New Year’s Day', countries: ['GB', 'CN'] }]);
    expect(on('2026-10-01')).toMatchObject([{ end: '2026-10-03', countries: ['CN'] }]);
    expect(on('2026-06-19')).toMatchObject([{ name: 'Dragon Boat Festival', countries: ['CN'] }]);
  });

  it('is drawn with the solstices above each other, and the sun where it is', () => {
    const { marks, sun } = wheelOf(houseYear(2026, facts), now);
    const mark = (id: string) => marks.find((one) => one.id === id);
    expect([mark('summer-solstice'), mark('winter-solstice')]).toMatchObject([
      { x: 0, y: -150 },
      { x: 0, y: 150 },
    ]);
    expect(sun!.x).toBeGreaterThan(0);
    expect(wheelOf(houseYear(2027, facts), now).sun).toBeUndefined();
  });
});

it('what began in the year before and goes on is told in the year and in the feed', () => {
  const winter = { ...events[0]!, start: '2026-12-22', end: '2027-02-20' };
  const over = { ...events[0]!, id: 'campaign-over', start: '2026-12-22', end: '2027-02-03' };
  const later = { ...facts, events: [winter, over] };
  const named = houseYear(2027, later).chapters.flatMap((one) =>
    one.events.map(({ id }) => `${one.id} ${id}`),
  );
  expect(named).toEqual(['start-of-spring campaign-gifts']);
  const fed = publicItems({ ...later, year: 2027 }).filter(({ kind }) => kind === 'campaign');
  expect(fed).toEqual([winter]);
});

describe('the feed', () => {
  it('is the same for the same moment, and tells nothing of the plan behind it', async () => {
    const feed = await publicFeed({ ...facts, locale: 'zh-cn', year: 2026 });
    expect(await publicFeed({ ...facts, locale: 'zh-cn', year: 2026 })).toBe(feed);
    expect(feed).not.toMatch(/secret|kiln|200|planned|cards|content\//i);
    const gifts = Object.values(ical.sync.parseICS(feed)).find(
      (one) => one?.type === 'VEVENT' && one.uid === 'campaign-gifts@guyu.example',
    );
    expect(gifts).toMatchObject({
      description: '茶舍活动',
      url: { val: 'https://guyu.example/gifts/' },
    });
  });
});

it('an evening has its end in the feed, and the number of changes of its file', async () => {
  const changes = new Map([['content/landing/evening/page.yaml', 3]]);
  const feed = await publicFeed({ ...facts, year: 2026, changes });
  const event = feed
    .split('BEGIN:VEVENT')
    .find((text) => text.includes('UID:event-evening@guyu.example'));
  expect(event).toContain('SEQUENCE:3');
  expect(event).toContain('DTSTART;TZID=Asia/Shanghai:20270109T183000');
  expect(event).toContain('DTEND;TZID=Asia/Shanghai:20270110T003000');
  expect(feed.match(/SEQUENCE:[1-9]/g)).toHaveLength(1);
});

it('the address that a year had before it came leads to its page', () => {
  expect(calendarRules(site, now).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/calendar/2025/ /calendar/',
    '/calendar/2026/ /calendar/',
    '/zh-cn/calendar/2025/ /zh-cn/calendar/',
    '/zh-cn/calendar/2026/ /zh-cn/calendar/',
  ]);
  expect(calendarRules({ ...site, calendar: { countries: [], public: false } }, now)).toEqual([]);
});

it('a site that says nothing of a calendar shows none; one that does may keep it to itself', () => {
  const shown = (calendar?: object) => siteSchema.shape.calendar.parse(calendar as never).public;
  expect([shown(), shown({ countries: ['GB'] }), shown({ public: false })]).toEqual([
    false,
    true,
    false,
  ]);
});
