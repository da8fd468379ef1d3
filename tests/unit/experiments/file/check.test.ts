import { describe, expect, it } from 'vitest';
import { checkExperiments, withStarted } from '../../../../integrations/experiments/index.ts';
import type { Experiment } from '../../../../integrations/experiments/index.ts';
import { experiment } from './experiment.ts';

const known = {
  pages: new Map([
    ['/spring/', ['short', 'evening']],
    ['/visit/', []],
  ]),
  goals: new Set(['signup', 'visit']),
  ledger: withStarted({}, experiment(), '2027-03-01'),
  today: '2027-03-10',
};

const found = (all: Experiment[], more: Partial<typeof known> = {}) =>
  checkExperiments(all, { ...known, ...more }).map(
    ({ id, path, code, fix }) => `${id} ${code} ${path.join('.')} ${fix}`,
  );

describe('a test', () => {
  it('that is right has nothing to be said', () => expect(found([experiment()])).toEqual([]));

  it.each([
    [{ page: '/sprin/' }, 'form MQ2202 page page: /spring/'],
    [{ variants: { control: 1, shrt: 1 } }, 'form MQ2203 variants.shrt short'],
    [{ primary: 'sign-up' }, 'form MQ2204 primary signup'],
    [{ guardrails: ['bounce', 'engagment'] }, 'form MQ2204 guardrails.1 engagement'],
    [{ phase: 2 }, 'form MQ2205 status npx marquee experiment start form'],
    [{ id: 'new' }, 'new MQ2205 status npx marquee experiment start new'],
    [
      { variants: { control: 90, short: 10 } },
      'form MQ2206 variants Put back {"control":50,"short":50}, or write phase: 2 and start it.',
    ],
    [{ variants: { control: 50, short: 50, evening: 50 } }, 'form MQ2206 variants'],
    [{ coverage: 0.5 }, 'form MQ2206 coverage Put back 1'],
    [{ audience: { device: 'mobile' } }, 'form MQ2206 audience'],
    [{ stop: '2027-03-09' }, 'form MQ2207 stop'],
  ])('with %o', (fields, expected) => {
    const all = found([experiment(fields)]);
    expect(all.some((one) => one.startsWith(expected))).toBe(true);
  });

  it('that is no longer running may be anything', () =>
    expect(found([experiment({ status: 'stopped', variants: { control: 9, short: 1 } })])).toEqual(
      [],
    ));

  it('meets no other on its page, unless a group keeps them apart', () => {
    const pair = (fields: Partial<Experiment>) => [
      experiment({ id: 'a', ...fields }),
      experiment({ id: 'b', ...fields }),
    ];
    const ledger = (all: Experiment[]) =>
      all.reduce((sum, one) => withStarted(sum, one, '2027-03-01'), {});
    const meeting = pair({});
    expect(found(meeting, { ledger: ledger(meeting) as never })).toEqual([
      'b MQ2208 page Give both the same exclusionGroup, or let this one begin after 2027-03-28.',
    ]);
    const grouped = pair({ exclusionGroup: 'spring' });
    expect(found(grouped, { ledger: ledger(grouped) as never })).toEqual([]);
    const [first, second] = [
      experiment({ id: 'a', stop: '2027-03-14' }),
      experiment({ id: 'b', start: '2027-03-15' }),
    ];
    expect(found([first, second], { ledger: ledger([first, second]) as never })).toEqual([]);
  });
});
