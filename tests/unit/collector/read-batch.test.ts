import { describe, expect, it } from 'vitest';
import { readBatch } from '../../../integrations/collector/receive/read-batch.ts';
import { NOW, request, rules, wireBatch, wireEvent } from './batches.ts';

const read = (text: string, more: object = {}) => readBatch(text, { ...request, ...more }, rules);
const only = (event: object, more: object = {}) => read(wireBatch(event), more).events[0]!;

describe('an event', () => {
  it('is kept as it happened, by the clock of the collector', () => {
    expect(only(wireEvent({ at: NOW - 90_000 }), { now: NOW + 3_600_000 })).toMatchObject({
      time: NOW + 3_600_000 - 90_000,
      site: 'guyu.example',
      name: 'pageview',
      page: '/visit/',
      kept: false,
      facts: { country: 'CN', device: 'desktop', browser: 'Chrome', os: 'Windows', language: 'zh' },
    });
  });

  it('knows where its visitor came from, in the words of GA4', () => {
    const url =
      'https://guyu.example/tea-club/?utm_source=Google&utm_medium=CPC&utm_campaign=Spring&hall=2&gclid=AbC#x';
    const event = only(wireEvent({ url, referrer: 'https://www.google.com/search?q=tea' }));
    expect(event).toMatchObject({
      page: '/tea-club/',
      touch: {
        source: 'google',
        medium: 'cpc',
        campaign: 'spring',
        click: 'gclid',
        referrer: 'google.com',
      },
      // Networks compare the identifiers of their clicks letter by letter.
      props: { gclid: 'AbC' },
    });
  });

  it('keeps nothing personal of addresses, in whatever field they stand', () => {
    const event = only(
      wireEvent({
        url: 'https://guyu.example/thanks/?mail=li%40guyu.example',
        referrer: 'https://mail.example/inbox/li@guyu.example/',
        props: { url: 'https://a.example/?token=0123456789abcdef0123456789abcdef' },
      }),
    );
    expect(JSON.stringify(event)).not.toMatch(/li(?:@|%40)|0123456789abcdef/);
  });

  it('has the money and the goal of a conversion in fields of their own', () => {
    const props = { goal: 'order', value: 18.5, currency: 'GBP', cups: 2 };
    expect(only(wireEvent({ name: 'conversion', props }))).toMatchObject({
      goal: 'order',
      value: 18.5,
      currency: 'GBP',
      props: { cups: 2 },
    });
  });
});

describe('a visitor', () => {
  const visitor = (more: object, event: object = {}) => only(wireEvent(event), more).visitor;

  it('is the same all day, and another the next', () => {
    expect(visitor({})).toBe(visitor({ now: NOW + 1000 }));
    expect(visitor({})).not.toBe(visitor({ salt: 'salt of the next day' }));
    expect(visitor({})).not.toBe(visitor({ address: '192.0.2.8' }));
  });

  it('is the same for good where a test has given him an id', () => {
    const id = { visitor: 'ab'.repeat(16) };
    expect(visitor({}, id)).toBe(visitor({ salt: 'another', address: '192.0.2.9' }, id));
    expect(only(wireEvent(id)).kept).toBe(true);
  });
});

const long = (length: number) => 'a'.repeat(length);
const deep = '['.repeat(10_000) + ']'.repeat(10_000);

describe('refuses, and says why', () => {
  it.each([
    ['no JSON', 'hello', 'not-json'],
    ['a list', '[]', 'not-a-batch'],
    ['nothing', 'null', 'not-a-batch'],
    ['a number', '7', 'not-a-batch'],
    ['no list of events', '{"sent":1,"events":{}}', 'not-a-batch'],
    ['what is nested a thousand times', deep, 'not-a-batch'],
    ['no time of sending', '{"events":[]}', 'bad-time'],
    ['an endless time of sending', '{"sent":1e999,"events":[]}', 'bad-time'],
    ['51 events', wireBatch(...Array.from({ length: 51 }, () => wireEvent())), 'too-large'],
    ['a number for an event', wireBatch(7 as never), 'not-an-object'],
    ['a list for an event', wireBatch([]), 'not-an-object'],
  ])('%s', (_, text, reason) => {
    const { events, refused } = read(text);
    expect(events).toEqual([]);
    expect(refused.map((one) => one.reason)).toEqual([reason]);
  });

  it.each([
    ['no id', { id: undefined }, 'bad-id'],
    ['an id of 65 letters', { id: long(65) }, 'bad-id'],
    ['SQL in the id', { id: "'; DROP TABLE events; --" }, 'bad-id'],
    ['a name of 61 letters', { name: long(61) }, 'bad-name'],
    ['a formula for a name', { name: '=HYPERLINK("https://a.example")' }, 'bad-name'],
    ['a break of line in the name', { name: 'a\r\nset-cookie: b' }, 'bad-name'],
    ['an address that is none', { url: 'javascript:alert(1)' }, 'bad-url'],
    ['a long address', { url: `https://guyu.example/${long(2000)}` }, 'bad-url'],
    ['another site', { url: 'https://other.example/' }, 'unknown-site'],
    ['a site below ours', { url: 'https://guyu.example.evil.example/' }, 'unknown-site'],
    ['a long referrer', { referrer: `https://a.example/${long(2000)}` }, 'bad-referrer'],
    ['a referrer that is an object', { referrer: {} }, 'bad-referrer'],
    ['a known spammer', { referrer: 'http://www.semalt.com/' }, 'spam'],
    ['no time', { at: undefined }, 'bad-time'],
    ['a time that is text', { at: '2026-11-24' }, 'bad-time'],
    ['half a millisecond', { at: NOW - 0.5 }, 'bad-time'],
    ['a time before 1970', { at: -1 }, 'bad-time'],
    ['a time after the sending', { at: NOW + 60_000 }, 'in-the-future'],
    ['what is eight days old', { at: NOW - 8 * 86_400_000 }, 'too-old'],
    ['properties that are a list', { props: [] }, 'bad-props'],
    ['a property that is an object', { props: { a: { b: 1 } } }, 'bad-props'],
    ['a property that is nothing', { props: { a: null } }, 'bad-props'],
    ['a property of 501 letters', { props: { a: long(501) } }, 'bad-props'],
    ['a property’s name of 61 letters', { props: { [long(61)]: 1 } }, 'bad-props'],
    [
      '31 properties',
      { props: Object.fromEntries([...Array(31).keys()].map((n) => [`p${n}`, n])) },
      'bad-props',
    ],
    ['__proto__', JSON.parse('{"props":{"__proto__":1}}'), 'bad-props'],
    ['negative revenue', { props: { value: -5, currency: 'GBP' } }, 'bad-value'],
    ['revenue of text', { props: { value: '5', currency: 'GBP' } }, 'bad-value'],
    ['revenue beyond belief', { props: { value: 1e12, currency: 'GBP' } }, 'bad-value'],
    ['a currency that is none', { props: { value: 5, currency: 'TEA' } }, 'bad-value'],
    ['a visitor that is no id', { visitor: 'li@guyu.example' }, 'bad-visitor'],
    ['a field that there is not', { address: '192.0.2.1' }, 'unknown-field'],
  ])('%s', (_, more, reason) => {
    const { events, refused } = read(wireBatch(wireEvent(more), wireEvent()));
    expect(refused).toEqual([{ index: 0, reason }]);
    // The other event has nothing to do with it.
    expect(events).toHaveLength(1);
  });

  it('endless numbers, which JSON has no word for', () => {
    const text = wireBatch(wireEvent({ props: { value: 1 } })).replace(
      '"value":1',
      '"value":1e999',
    );
    expect(read(text).refused).toEqual([{ index: 0, reason: 'bad-props' }]);
  });

  it.each([
    '',
    'curl/8.5.0',
    'Googlebot/2.1 (+http://www.google.com/bot.html)',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36',
  ])('the program %j', (userAgent) => {
    const batch = read(wireBatch(wireEvent()), { headers: { 'user-agent': userAgent } });
    expect(batch).toMatchObject({ events: [], refused: [{ index: -1, reason: 'bot' }] });
  });
});
