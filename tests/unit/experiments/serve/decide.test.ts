import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Visitor } from '../../../../integrations/experiments/serve/decide.ts';
import { servedOf } from '../../../../integrations/experiments/serve/served-pages.ts';
import type { Experiment } from '../../../../integrations/experiments/index.ts';
import { experiment } from '../file/experiment.ts';

const NOW = Date.parse('2027-03-10T12:00:00Z');
const newId = () => 'f'.repeat(32);
const visitor = (fields: Partial<Visitor> = {}): Visitor => ({
  cookies: '',
  search: '',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
  language: 'en-GB',
  optedOut: undefined,
  ...fields,
});
const served = (fields: Partial<Experiment> = {}, others: Experiment[] = []) => {
  const one = experiment(fields);
  return servedOf(one, [one, ...others]);
};
const shown = (fields: Partial<Visitor>, test = served(), now = NOW) =>
  decide(test, visitor(fields), now, newId);

describe('a visitor', () => {
  it('gets an id and a variant, and keeps them', () => {
    const first = shown({});
    expect(first.keep).toEqual([`mq_id=${newId()}`, `mq_form_1=${first.variant}`]);
    const second = shown({ cookies: first.keep.join('; ') });
    expect(second).toEqual({ variant: first.variant, keep: [] });
  });

  it.each([
    ['a variant that is none', 'mq_form_1=nobody'],
    ['ten thousand letters', `mq_form_1=${'x'.repeat(10_000)}`],
    ['an id that is none', 'mq_id=1; mq_form_1='],
    ['no UTF-8', 'mq_form_1=\uFFFD\uDC00; mq_id=%E0%A4%A'],
    ['the name of another', 'xmq_form_1=short; mq_form_12=short'],
  ])('with cookies of %s is assigned anew', (_, cookies) => {
    const { variant, keep } = shown({ cookies });
    expect(variant).toBe(shown({}).variant);
    expect(keep[0]).toBe(`mq_id=${newId()}`);
  });

  it('that has not agreed, where one is asked, takes no part', () => {
    const asked = { ...served(), consent: { cookie: 'consent', includes: 'statistics' } };
    for (const cookies of ['', 'consent=necessary', 'xconsent=statistics', 'mq_form_1=short'])
      expect(shown({ cookies }, asked)).toEqual({ keep: [] });
    expect(shown({ cookies: 'consent=necessary,statistics' }, asked).variant).toBeDefined();
    expect(
      shown({ cookies: 'consent=statistics; mq_form_1=short', optedOut: true }, asked),
    ).toEqual({ keep: [] });
  });

  it('that opts out, comes too early or too late is shown the control', () => {
    expect(shown({ optedOut: true })).toEqual({ keep: [] });
    expect(shown({}, served(), Date.parse('2027-02-28T23:59:59Z'))).toEqual({ keep: [] });
    expect(shown({}, served(), Date.parse('2027-03-29T00:00:00Z'))).toEqual({ keep: [] });
    expect(shown({}, served(), Date.parse('2027-03-28T23:59:59Z')).variant).toBeDefined();
  });

  it('sees a variant in preview, and nothing is kept', () => {
    const preview = { variant: 'short', preview: true, keep: [] };
    expect(shown({ search: '?a=1&mq=form:short' })).toEqual(preview);
    expect(shown({ search: '?mq=form:short', optedOut: true })).toEqual(preview);
    expect(shown({ search: '?mq=form:nobody' }).preview).toBeUndefined();
  });

  it('of another audience takes no part, unless he did before', () => {
    const test = served({ audience: { utm_source: ['letter', 'facebook'], device: 'mobile' } });
    const phone = 'Mozilla/5.0 (iPhone) Mobile';
    expect(shown({ search: '?utm_source=letter' }, test)).toEqual({ keep: [] });
    expect(shown({ userAgent: phone }, test)).toEqual({ keep: [] });
    expect(shown({ userAgent: phone, search: '?utm_source=facebook' }, test).variant).toBeDefined();
    expect(shown({ cookies: 'mq_form_1=short!' }, test).variant).toBe('short');
  });

  it('of one test in a group takes part in no other', () => {
    const other = experiment({ id: 'price', exclusionGroup: 'spring' });
    const test = served({ exclusionGroup: 'spring' }, [other]);
    expect(shown({ cookies: 'mq_price_1=short' }, test)).toEqual({ keep: [] });
  });

  it('is never shown anything but a variant, whatever he sends', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.string(),
        (cookies, search, userAgent) => {
          const { variant } = shown({ cookies, search, userAgent });
          expect(['control', 'short', undefined]).toContain(variant);
        },
      ),
    ));
});
