import { stringify } from 'yaml';
import { dayField, later, slug, slugOf } from './fields.ts';
import type { Field, Scaffold } from './scaffold.ts';

const share = (name: string, ask: string, initial: string, most: number): Field => ({
  name,
  ask,
  required: true,
  initial: () => initial,
  validate: (value) =>
    Number(value) > 0 && Number(value) < most
      ? undefined
      : `write a number above 0 and below ${most}, such as ${initial}`,
});

const named = (name: string, ask: string, initial: Field['initial'] = () => undefined): Field => ({
  ...slug,
  name,
  ask,
  initial,
});

/** A test of a variant, begun as a draft of four weeks. */
export const experiment: Scaffold = {
  description: 'a test of a variant',
  fields: [
    {
      name: 'page',
      ask: 'Address of the page, such as /spring-tasting/',
      required: true,
      validate: (value) =>
        /^\/(?!\/)\S*$/.test(value) ? undefined : 'write an address such as /spring-tasting/',
    },
    named('variant', 'Name of the variant that is compared with it'),
    named(
      'name',
      'Name of the test',
      ({ page = '', variant = '' }) => slugOf(`${page} ${variant}`) || undefined,
    ),
    { name: 'hypothesis', ask: 'What you expect, and why, in one sentence', required: true },
    named('primary', 'Goal that decides'),
    share('baseline', 'Share of visitors that convert today', '0.05', 1),
    share('mde', 'Smallest relative lift worth finding', '0.1', 10),
    dayField('start', 'First day', (_, { today }) => today),
    dayField('stop', 'Last day', ({ start }, { today }) => later(start ?? today, 27)),
  ],
  files: ({ page, variant, name, hypothesis, primary, baseline, mde, start, stop }) => [
    {
      path: `content/experiments/${name}.yaml`,
      text: stringify({
        page,
        hypothesis,
        variants: { control: 50, [variant!]: 50 },
        primary,
        baseline: Number(baseline),
        mde: Number(mde),
        start,
        stop,
        status: 'draft',
      }),
    },
  ],
};
