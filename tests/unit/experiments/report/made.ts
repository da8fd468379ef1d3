import type { Experiment } from '../../../../integrations/experiments/definition.ts';
import type {
  ConversionEvent,
  ExperimentEvent,
  ExposureEvent,
} from '../../../../integrations/experiments/events.ts';
import { makeReport } from '../../../../integrations/experiments/report/report.ts';

export const START = Date.UTC(2027, 2, 1);
export const DAY = 86_400_000;

export const experiment: Experiment = {
  id: 'short-form',
  page: '/spring-tasting/',
  hypothesis: 'A shorter form brings more sign-ups.',
  variants: { control: 50, b: 50 },
  primary: 'signup',
  guardrails: ['bounce'],
  baseline: 0.2,
  mde: 0.3,
  alpha: 0.05,
  power: 0.8,
  coverage: 1,
  start: '2027-03-01',
  stop: '2027-03-14',
  phase: 1,
  status: 'running',
};

let number = 0;
const id = () => `e${(number += 1)}`;

export const exposure = (
  visitor: string,
  variant: string,
  time = START,
  more: Partial<ExposureEvent> = {},
): ExposureEvent => ({
  kind: 'exposure',
  id: id(),
  time,
  visitor,
  experiment: 'short-form',
  phase: 1,
  variant,
  ...more,
});

export const conversion = (
  visitor: string,
  time = START + 1,
  more: Partial<ConversionEvent> = {},
): ConversionEvent => ({ kind: 'conversion', id: id(), time, visitor, goal: 'signup', ...more });

/** So many people over so many days, of whom every nth converts. */
export function people(
  variant: string,
  count: number,
  converts: number,
  { days = 14, ...more }: Partial<ExposureEvent> & { days?: number } = {},
): ExperimentEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const visitor = `${variant}-${more.browser ?? ''}${more.device ?? ''}-${index}`;
    const time = START + Math.floor((index * days * DAY) / count);
    const share = Math.floor((index + 1) * converts) > Math.floor(index * converts);
    const seen: ExperimentEvent[] = [exposure(visitor, variant, time, more)];
    return share ? [...seen, conversion(visitor, time + 5)] : seen;
  }).flat();
}

export async function* batches(events: readonly ExperimentEvent[]) {
  yield events;
}

export const reportOf = (events: readonly ExperimentEvent[], more: Partial<Experiment> = {}) =>
  makeReport({ ...experiment, ...more }, batches(events));

/** Visitors and conversions of both variants for a goal. */
export async function figuresOf(
  events: readonly ExperimentEvent[],
  goal = 'signup',
  more: Partial<Experiment> = {},
) {
  const { metrics } = await reportOf(events, more);
  return Object.values(metrics[goal]!.variants).map(({ visitors, conversions }) => [
    visitors,
    conversions,
  ]);
}
