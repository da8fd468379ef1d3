import fc from 'fast-check';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { resolveDates, whenSchema, type When } from '../../../integrations/calendar/index.ts';
import { readValues } from '../../../integrations/content/index.ts';

const schema = z.strictObject({ start: whenSchema, end: whenSchema });

/** What is wrong with a file: line, code and advice. */
const wrong = (text: string) =>
  readValues('content/campaigns/x.yaml', text, schema, ['en']).problems.map(
    ({ line, code, fix }) => [line, code, fix?.split('\n')[0]],
  );

describe('whenSchema', () => {
  it('takes days, dates that a reader of YAML has made, and relative days', () => {
    const end = { marketing: 618, days: -7 };
    expect(schema.parse({ start: new Date('2027-03-05'), end })).toEqual({
      start: '2027-03-05',
      end: { marketing: '618', days: -7 },
    });
    const more = 'start: { lunar: 8-15, year: 2027 }\nend: { holiday: US/thanksgiving }';
    expect(wrong(more)).toEqual([]);
  });

  it.each([
    ['2027-02-30', 'MQ1105', '2027-03-05'],
    ['next week', 'MQ2611', '2027-03-05'],
    ['2027', 'MQ2611', '2027-03-05'],
    ['{ term: grain-ran }', 'MQ2601', 'term: grain-rain'],
    ['{ term: 谷雨 }', 'MQ2601', 'term: grain-rain'],
    ['{ holiday: UK/boxing-day }', 'MQ2602', 'holiday: GB/boxing-day'],
    ['{ holiday: US/thanksgvng }', 'MQ2603', 'holiday: US/thanksgiving-day'],
    ['{ lunar: 13-1 }', 'MQ2604', "lunar: '8-15', or lunar: 'leap 6-1' in a leap month"],
    ['{ marketing: single-day }', 'MQ2605', 'marketing: singles-day'],
    ['{ term: qingming, lunar: 1-1 }', 'MQ2611', 'keep term, and leave out lunar'],
    ['{ after: white-dew, year: 2027 }', 'MQ1107', 'leave out year'],
    ['{ term: qingming, day: 3 }', 'MQ1102', 'days: …'],
    ['{ terms: grain-rain }', 'MQ1102', 'term: grain-rain'],
    ['{}', 'MQ2611', '2027-03-05'],
  ])('says what is wrong with %s', (written, code, fix) => {
    expect(wrong(`start: ${written}\nend: 2027-12-31`)).toEqual([[1, code, fix]]);
  });

  it('says everything at once', () => {
    expect(wrong('start: { term: grain-ran }\nend: 2027-02-30')).toHaveLength(2);
  });
});

const entry = (id: string, start: When, end: When, year?: number) => ({ id, start, end, year });

describe('resolveDates', () => {
  it('finds every kind of day, and days that depend on other campaigns', () => {
    const { dates, problems } = resolveDates([
      entry('last', { after: 'middle', days: 1 }, { marketing: 'black-friday' }, 2027),
      entry('middle', { after: 'first', days: 10 }, { lunar: '8-15', days: -1 }, 2027),
      entry('first', { term: 'grain-rain', days: -14 }, { term: 'grain-rain' }, 2027),
      entry('eve', { before: 'first', days: 7 }, { before: 'first', days: 1 }),
      entry('gifts', '2027-11-01', { holiday: 'US/thanksgiving', year: 2027 }),
    ]);
    expect(problems).toEqual([]);
    expect(Object.fromEntries(dates)).toEqual({
      first: { start: '2027-04-06', end: '2027-04-20' },
      middle: { start: '2027-04-30', end: '2027-09-14' },
      last: { start: '2027-09-15', end: '2027-11-26' },
      eve: { start: '2027-03-30', end: '2027-04-05' },
      gifts: { start: '2027-11-01', end: '2027-11-25' },
    });
  });

  it('names a circle once, and leaves out what waits for it without a word', () => {
    const { dates, problems } = resolveDates([
      entry('waits', { after: 'a' }, '2027-12-31'),
      entry('a', '2027-01-01', { after: 'b' }),
      entry('b', '2027-01-01', { before: 'c', days: 1 }),
      entry('c', { after: 'a', days: 1 }, '2027-12-31'),
      entry('own', '2027-01-01', { after: 'own' }),
    ]);
    expect(dates.size).toBe(0);
    expect(problems.map(({ id, path, code, found }) => [id, path[0], code, found])).toEqual([
      ['a', 'end', 'MQ2607', 'end of a → end of b → start of c → end of a'],
      ['own', 'end', 'MQ2607', 'end of own → end of own'],
    ]);
  });

  it('says everything that is wrong at once', () => {
    const { problems } = resolveDates([
      entry('yearless', { term: 'qingming' }, { holiday: 'US/thanksgiving' }),
      entry('reversed', '2027-05-02', '2027-05-01'),
      entry('lost', { after: 'reversd' }, '2027-12-31'),
      entry('laba', { lunar: '12-8' }, '2023-12-31', 2023),
      entry('far', { term: 'grain-rain' }, '2027-12-31', 2101),
      entry('rough', '2027-02-30', {} as When),
    ]);
    expect(problems.map(({ id, path, code, fix }) => [id, path[0], code, fix])).toEqual([
      ['yearless', 'start', 'MQ2608', '{ term: qingming, year: 2027 }'],
      ['yearless', 'end', 'MQ2608', '{ holiday: US/thanksgiving, year: 2027 }'],
      ['reversed', 'end', 'MQ1108', 'a day from 2027-05-02 on'],
      ['lost', 'start', 'MQ2606', 'after: reversed'],
      ['laba', 'start', 'MQ2604', 'year: 2022, where it is 2022-01-10'],
      ['far', 'start', 'MQ2609', 'year: a whole number from 1900 to 2100'],
      ['rough', 'start', 'MQ1105', 'write a day that exists, such as 2027-03-05'],
      ['rough', 'end', 'MQ2611', 'write a day that exists, such as 2027-03-05'],
    ]);
  });

  it('never throws, whatever campaigns wait for, and is silent about none without dates', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const when = fc.oneof(
      fc.constantFrom<When>('2027-01-01', '2027-06-01', { term: 'qingming' }, { lunar: '6-30' }),
      fc.record({ after: id, days: fc.integer({ min: -366, max: 366 }) }),
      fc.record({ before: id, days: fc.integer({ min: -366, max: 366 }) }),
    );
    const entries = fc.uniqueArray(
      fc.record({ id, start: when, end: when, year: fc.constantFrom(undefined, 2027, 1800) }),
      { selector: (one) => one.id },
    );
    fc.assert(
      fc.property(entries, (all) => {
        const { dates, problems } = resolveDates(all);
        expect(problems.length > 0).toBe(dates.size < all.length);
        for (const { start, end } of dates.values()) expect(start <= end).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
