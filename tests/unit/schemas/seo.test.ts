import { describe, expect, it } from 'vitest';
import { pageSeo } from '../../../src/schemas/page-seo.ts';
import { seo } from '../../../src/schemas/seo.ts';

const messages = (schema: typeof seo | typeof pageSeo, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the settings of search', () => {
  it('can all be left out', () => {
    expect(seo.parse({})).toMatchObject({
      title: '{page} · {site}',
      organization: { type: 'Organization' },
    });
  });

  it.each([
    [{ title: 'Guyu' }, 'title: write {page}'],
    [{ title: { en: '{page}', 'zh-cn': '谷雨' } }, 'title: write {page}'],
    [{ verification: { google: '<meta content="abc">' } }, 'verification.google: write only'],
    [{ x: { site: 'guyu' } }, 'x.site: write the name'],
    [{ colors: { light: 'paper' } }, 'colors.light: write a colour'],
    [{ organization: { hours: [{ days: ['mon'], opens: '9', closes: '17:00' }] } }, 'opens'],
    [{ organization: { address: { locality: 'Songxi', country: 'China' } } }, 'country: write'],
    [{ organization: { telephone: '12345' } }, 'telephone: write'],
    [{ organization: { profiles: ['http://x.example'] } }, 'profiles.0'],
    [{ verfication: {} }, 'verfication'],
  ])('refuse %j', (value, place) => {
    expect(messages(seo, value)?.join('\n')).toContain(place);
  });
});

describe('what a page says of itself', () => {
  const event = { type: 'event', start: '2027-03-30T18:30:00+08:00', end: '2027-05-02' };

  it('can all be left out', () => {
    expect(pageSeo.parse({})).toEqual({ index: true, follow: true, snippet: true });
  });

  it.each([
    [{ about: { ...event, end: '2027-03-01' } }, 'about.end: end must not come before start.'],
    [{ about: { ...event, price: 24 } }, 'about.price: A price needs its currency.'],
    [{ about: { type: 'party' } }, 'about.type'],
    [{ about: { type: 'software' } }, 'about.category'],
  ])('refuses %j', (value, place) => {
    expect(messages(pageSeo, value)?.join('\n')).toContain(place);
  });
});
