import type { Experiment } from '../../../../integrations/experiments/index.ts';

/** A test as its file gives it, with other values for some fields. */
export const experiment = (fields: Partial<Experiment> = {}): Experiment => ({
  id: 'form',
  page: '/spring/',
  hypothesis: 'Shorter is better.',
  variants: { control: 50, short: 50 },
  primary: 'signup',
  guardrails: [],
  baseline: 0.05,
  mde: 0.1,
  alpha: 0.05,
  power: 0.8,
  coverage: 1,
  start: '2027-03-01',
  stop: '2027-03-28',
  phase: 1,
  status: 'running',
  ...fields,
});
