import type { ExperimentEvent } from '../../../integrations/experiments/events.ts';
import { randomFrom } from '../../../integrations/experiments/simulate/random.ts';
import { assigner } from '../../../integrations/experiments/simulate/assignment.ts';

/** Made-up events of a test, as a collector keeps them. */
export interface Made {
  experiment: string;
  phase: number;
  /** By variant, the control first. */
  variants: Record<string, { weight: number; rate: number }>;
  visitors: number;
  days: number;
  /** First moment, in milliseconds since 1970. */
  start: number;
  goal: string;
  /** More goals with the rate that all variants have. */
  others?: Record<string, number>;
  seed?: number;
  /** Says of a visitor that no exposure arrives: a browser whose script breaks, say. */
  lost?: (variant: string, browser: string) => boolean;
}

const DAY = 86_400_000;
const BROWSERS = ['Chrome', 'Chrome', 'Chrome', 'Safari', 'Safari', 'Firefox', 'Edge'];
const DEVICES = ['mobile', 'mobile', 'desktop'];
const SOURCES = ['google', 'facebook', 'newsletter', '(direct)'];

/** Events by visitor; each exposure about one and a third times, as people come back. */
export function* madeEvents(made: Made): Generator<ExperimentEvent> {
  const random = randomFrom(made.seed ?? 1);
  const keys = Object.keys(made.variants);
  const assign = assigner(
    `${made.experiment}.${made.phase}`,
    keys.map((key) => made.variants[key]!.weight),
  );
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const hex = () => ((random() * 2 ** 32) >>> 0).toString(16).padStart(8, '0');
  let number = 0;
  for (let at = 0; at < made.visitors; at++) {
    const visitor = hex() + hex() + hex() + hex();
    const variant = keys[assign(visitor)]!;
    const browser = one(BROWSERS);
    const facts = { browser, device: one(DEVICES), source: one(SOURCES), locale: 'en' };
    const time = made.start + Math.floor((at / made.visitors) * made.days * DAY);
    const bot = random() < 0.02;
    const event = { visitor, page: '/spring-tasting/', ...facts, ...(bot && { bot }) };
    if (!made.lost?.(variant, browser))
      for (let times = random() < 1 / 3 ? 2 : 1; times > 0; times--)
        yield {
          ...event,
          kind: 'exposure',
          id: `e${(number += 1).toString(36)}`,
          time: time + times * 1000,
          experiment: made.experiment,
          phase: made.phase,
          variant,
        };
    for (const [goal, rate] of [
      [made.goal, made.variants[variant]!.rate] as const,
      ...Object.entries(made.others ?? {}),
    ])
      if (random() < rate)
        yield {
          ...event,
          kind: 'conversion',
          id: `e${(number += 1).toString(36)}`,
          time: time + 60_000,
          goal,
        };
  }
}
