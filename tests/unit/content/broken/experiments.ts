import { experiment } from '../good-site.ts';
import type { BrokenCase } from './case.ts';

const test = (name: string, fields: Record<string, string | null>) => ({
  [`content/experiments/${name}.yaml`]: experiment(fields),
});

/** The record of tests that began with equal weights. */
const started = (...names: string[]) => ({
  'content/experiments/ledger.json': JSON.stringify(
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          phase: 1,
          started: '2026-03-01',
          variants: { control: 50, 'short-form': 50 },
          coverage: 1,
        },
      ]),
    ),
  ),
});

/** Tests of variants that could not be believed. */
export const experiments: BrokenCase[] = [
  {
    name: 'a test with a weight of nothing',
    files: test('nothing', { variants: '{ control: 50, short-form: 0 }' }),
    code: 'MQ1107',
    line: 3,
  },
  {
    name: 'a test with a weight below nothing',
    files: test('below', { variants: '{ control: -1, short-form: 2 }' }),
    code: 'MQ1107',
    line: 3,
  },
  {
    name: 'a test of one variant',
    files: test('lonely', { variants: '{ control: 50 }' }),
    code: 'MQ2201',
    line: 3,
    fix: 'variants: { control: 50, short-form: 50 }',
  },
  {
    name: 'a test without an end',
    files: test('endless', { stop: null }),
    code: 'MQ1101',
    line: 1,
    says: 'stop is missing',
  },
  {
    name: 'a test that ends before it begins',
    files: test('backwards', { stop: '2026-05-01' }),
    code: 'MQ1108',
    line: 8,
    fix: 'stop: 2026-05-02',
  },
  {
    name: 'a test of a page that is not there',
    files: test('nowhere', { page: '/spring-testing/' }),
    code: 'MQ2202',
    line: 1,
    fix: 'page: /spring-tasting/',
  },
  {
    name: 'a test of a variant whose file is missing',
    files: test('missing', { variants: '{ control: 50, shortform: 50 }' }),
    code: 'MQ2203',
    line: 3,
    found: 'shortform',
    fix: 'short-form',
  },
  {
    name: 'a test of a goal that nothing has',
    files: test('goalless', { primary: 'sign-up' }),
    code: 'MQ2204',
    line: 4,
    fix: 'signup',
  },
  {
    name: 'a test that runs without a record of what it began with',
    files: test('unstarted', { status: 'running' }),
    code: 'MQ2205',
    line: 9,
  },
  {
    name: 'a record of tests that is not whole',
    files: { 'content/experiments/ledger.json': '{ "form": ' },
    code: 'MQ2209',
    fix: 'git checkout',
    alone: true,
  },
  {
    name: 'weights that changed while a phase runs',
    files: {
      ...test('form', { status: 'running', variants: '{ control: 80, short-form: 20 }' }),
      ...started('form'),
    },
    code: 'MQ2206',
    line: 3,
    fix: 'phase: 2',
    alone: true,
  },
  {
    name: 'two tests that run on one page',
    files: {
      ...test('second', { status: 'running' }),
      ...test('form', { status: 'running' }),
      ...started('form', 'second'),
    },
    code: 'MQ2208',
    line: 1,
    fix: 'exclusionGroup',
    alone: true,
  },
  {
    name: 'a test that is past its last day',
    files: {
      ...test('form', { status: 'running', start: '2026-03-01', stop: '2026-03-28' }),
      ...started('form'),
    },
    code: 'MQ2207',
    line: 8,
    severity: 'warning',
    fix: 'npx marquee experiment report form',
    alone: true,
  },
];
