import ical, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import {
  calendarCsv,
  CalendarError,
  icsOf,
  solarTermsOf,
  type CalendarItem,
} from '../../../integrations/calendar/index.ts';

const options = {
  name: '谷雨, tea; 日历',
  host: 'guyu.example',
  now: new Date('2026-11-24T00:00:00Z'),
  timeZone: 'Asia/Shanghai',
  language: 'zh-cn',
  url: 'https://guyu.example',
};

const grainRain = solarTermsOf(2027).find(({ id }) => id === 'grain-rain')!;

const items: CalendarItem[] = [
  {
    id: 'campaign-before-the-rain',
    kind: 'campaign',
    title: `雨前茶，预订; “first flush”, £8 \\ g ${'🍵'.repeat(30)}\nsecond line`,
    start: '2027-03-05',
    end: '2027-04-20',
    state: 'planned',
    owner: '=HYPERLINK("x")',
    href: '/before-the-rain/',
  },
  {
    id: 'term-grain-rain-2027',
    kind: 'term',
    title: '谷雨',
    start: grainRain.date,
    at: grainRain.at,
  },
];

const events = (text: string): VEvent[] =>
  Object.values(ical.sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT');

/** A day as node-ical gives it: midnight of the machine's own zone. */
const day = (date: Date | undefined) => new Intl.DateTimeFormat('sv-SE').format(date);

describe('icsOf', () => {
  it('is read back by another library, texts, days and moments whole', async () => {
    const [campaign, term] = events(await icsOf(items, options));
    expect(campaign!.uid).toBe('campaign-before-the-rain@guyu.example');
    expect(campaign!.summary).toBe(items[0]!.title);
    expect(campaign!.description).toBe('活动\n状态：已排期\n负责人：=HYPERLINK("x")');
    expect(campaign!.datetype).toBe('date');
    expect([day(campaign!.start), day(campaign!.end)]).toEqual(['2027-03-05', '2027-04-21']);
    expect(Math.abs(term!.start.getTime() - grainRain.at.getTime())).toBeLessThan(1000);
  });

  it.each(['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'UTC'])(
    'says the same moment in %s',
    async (timeZone) => {
      const text = await icsOf(items, { ...options, timeZone });
      const term = events(text)[1]!;
      expect(Math.floor(term.start.getTime() / 1000)).toBe(
        Math.floor(grainRain.at.getTime() / 1000),
      );
      expect(text.includes(`TZID:${timeZone}\r\n`)).toBe(timeZone !== 'UTC');
      expect(text).toContain('DTSTART;VALUE=DATE:20270305');
    },
  );

  it('is well formed: CRLF, 75 octets, properties before components, an escaped name', async () => {
    const text = await icsOf(items, options);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.isWellFormed()).toBe(true);
    expect(lines).toContain(String.raw`X-WR-CALNAME:谷雨\, tea\; 日历`);
    expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT12H');
    const component = lines.indexOf('BEGIN:VTIMEZONE');
    const last = lines.indexOf('X-WR-TIMEZONE:Asia/Shanghai');
    expect(last).toBeGreaterThan(0);
    expect(component).toBe(last + 1);
  });

  it('gives the same bytes for the same content and now, and counts changes', async () => {
    const text = await icsOf(items, options);
    expect(await icsOf(items, options)).toBe(text);
    expect(text).toContain('DTSTAMP:20261124T000000Z');
    const changed = await icsOf(items, { ...options, sequenceOf: () => 3 });
    expect(changed.match(/SEQUENCE:3/g)).toHaveLength(2);
    expect(await icsOf([items[0]!], options)).not.toContain('VTIMEZONE');
  });

  it('holds whatever a name of a file holds, and nothing of it is a line of its own', async () => {
    const odd = { ...items[0]!, id: 'rights-a,b;c\nATTENDEE:d' };
    const lines = (await icsOf([odd], options)).split('\r\n');
    expect(lines).toContain(String.raw`UID:rights-a\,b\;c\nATTENDEE:d@guyu.example`);
  });

  it('refuses a zone that does not exist, with the nearest', async () => {
    const refused = await icsOf(items, { ...options, timeZone: 'Asia/Shangai' }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(CalendarError);
    expect((refused as CalendarError).fault).toMatchObject({
      code: 'MQ2610',
      fix: 'timeZone: Asia/Shanghai',
    });
  });
});

describe('calendarCsv', () => {
  it('is a table that spreadsheets read and do not run', async () => {
    const text = await calendarCsv(items, 'en');
    const [first, second] = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(first).toMatchObject({
      'First day': '2027-03-05',
      'Last day': '2027-04-20',
      Kind: 'Campaign',
      Title: items[0]!.title,
      Owner: `'=HYPERLINK("x")`,
    });
    expect(second!['Time']).toBe(grainRain.at.toISOString());
  });
});
