import { describe, expect, it } from 'vitest';
import {
  experimentList,
  experimentSchema,
  readLedger,
  scheduleOf,
  withFields,
} from '../../../../integrations/experiments/index.ts';
import { experiment } from './experiment.ts';

const { id: _, ...good } = experiment();
const messages = (fields: object) =>
  experimentSchema.safeParse({ ...good, ...fields }).error?.issues.map(({ message }) => message);

describe('the file of a test', () => {
  it('is right as it is', () => expect(messages({})).toBeUndefined());

  it.each([
    [{ variants: { control: 0, short: 50 } }],
    [{ variants: { control: -1, short: 50 } }],
    [{ variants: { control: Infinity, short: 50 } }],
    [{ variants: { control: 50 } }],
    [{ variants: { short: 50, control: 50 } }],
    [{ variants: { a: 50, b: 50 } }],
    [{ stop: undefined }],
    [{ stop: '2027-02-30' }],
    [{ stop: '2027-02-01' }],
    [{ baseline: 5 }],
    [{ mde: 0 }],
    [{ coverage: 2 }],
    [{ phase: 0 }],
    [{ status: 'on' }],
    [{ audience: { utm_sorce: 'facebook' } }],
    [{ page: 'spring' }],
  ])('is refused with %o', (fields) => expect(messages(fields)?.length).toBeGreaterThan(0));

  it('keeps every word when a field changes', () => {
    const text = '# Why\npage: /spring/ # here\nstatus:   draft   # for now\n\nphase: 1\n';
    expect(withFields(text, { status: 'running' })).toBe(text.replace('draft', 'running'));
    expect(withFields('page: /a/', { status: 'running' })).toBe('page: /a/\nstatus: running\n');
  });
});

it.each(['', '[]x', '{"form":{}}', '{"form":null}', 'null'])('%j is no ledger', (text) => {
  expect(() => readLedger(text)).toThrow();
});

it('a test lasts whole weeks', async () => {
  expect(await scheduleOf(experiment(), 3000)).toEqual({
    perVariant: 31_231,
    visitors: 113_709,
    days: 42,
    planned: 28,
  });
  expect((await scheduleOf(experiment({ coverage: 0.5 }), 3000)).days).toBe(77);
  expect((await scheduleOf(experiment())).days).toBeUndefined();
});

it('tests are listed, the running first', () => {
  const all = [
    experiment({ id: 'old', status: 'shipped' }),
    experiment({ id: 'late', stop: '2027-03-05' }),
    experiment({ id: 'now' }),
  ];
  expect(experimentList(all, '2027-03-28', (_code, text) => text)).toMatchInlineSnapshot(`
    "late                  overdue         /spring/              ended 2027-03-05
      phase 1: control 50, short 50
    now                   running         /spring/              1 day left
      phase 1: control 50, short 50
    old                   shipped         /spring/              2027-03-01 – 2027-03-28
      phase 1: control 50, short 50"
  `);
});
