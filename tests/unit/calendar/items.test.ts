import { expect, it } from 'vitest';
import type { ContentEntry } from '../../../integrations/content/index.ts';
import { contentItems } from '../../../src/content/calendar-items.ts';
import type { Site } from '../../../src/schemas/site.ts';

const site = { timeZone: 'Asia/Shanghai', locales: [{ id: 'en' }] } as unknown as Site;

const entry = (collection: string, name: string, data: object): ContentEntry =>
  ({ collection: { name: collection }, name, locale: 'en', data, file: name }) as never;

const itemsOf = (...entries: ContentEntry[]) =>
  contentItems(entries, [], { site, locale: 'en', now: new Date('2026-11-24') });

it('an announcement has its last day before the midnight at which it ends, or on the day of its hour', () => {
  const window = (name: string, end: string) =>
    entry('splash', name, { start: new Date('2026-12-01'), end: new Date(end) });
  const found = itemsOf(
    window('day', '2026-12-31'),
    window('midnight', '2026-12-31T00:00+08:00'),
    window('evening', '2026-12-31T18:00+08:00'),
    window('same', '2026-12-01'),
  );
  expect(found.map(({ end }) => end)).toEqual([
    '2026-12-30',
    '2026-12-30',
    '2026-12-31',
    '2026-12-01',
  ]);
});

it('a social post goes out on all its networks, a letter by e-mail', () => {
  const publishDate = new Date('2026-12-03');
  const found = itemsOf(
    entry('social', 'post', { title: 'Post', publishDate, networks: ['instagram', 'wechat'] }),
    entry('emails', 'letter', { subject: 'Letter', publishDate }),
  );
  expect(found.map(({ kind, channels }) => [kind, channels])).toEqual([
    ['social', ['instagram', 'wechat']],
    ['email', ['email']],
  ]);
});
