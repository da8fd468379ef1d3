import { assign, testOf } from '../assign/assign.ts';
import type { Experiment } from '../definition.ts';
import type { ExperimentEvent } from '../events.ts';
import { randomOf } from './random.ts';

export interface DrawOptions {
  visitors: number;
  days: number;
  lift: number;
  seed: number;
}

const DAY_MS = 86_400_000;
const BROWSERS = ['chrome', 'safari', 'chrome', 'safari', 'firefox', 'edge'];
const SOURCES = ['newsletter', 'google', 'google', 'wechat', 'instagram'];

/**
 * The events of a test whose truth is known, as the collector would keep them: to try a report before the first visitor
 * comes, and to measure it. Guardrails that are goals convert as often everywhere.
 */
export function* drawEvents(
  experiment: Experiment,
  { visitors, days, lift, seed }: DrawOptions,
): Generator<ExperimentEvent> {
  const { id, phase, baseline, primary, guardrails, start } = experiment;
  const test = testOf(experiment);
  const random = randomOf(seed);
  const begin = Date.parse(start);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  for (let at = 0; at < visitors; at += 1) {
    const visitor = `${seed.toString(16).padStart(8, '0')}${at.toString(16).padStart(24, '0')}`;
    const variant = assign(test, visitor);
    if (variant === null) continue;
    const time = begin + Math.floor((at / visitors) * days * DAY_MS);
    const facts = {
      visitor,
      browser: pick(BROWSERS),
      device: random() < 0.6 ? 'mobile' : 'desktop',
      source: pick(SOURCES),
      locale: random() < 0.7 ? 'en' : 'zh-cn',
    };
    yield {
      kind: 'exposure',
      id: `e${seed}-${at}`,
      time,
      experiment: id,
      phase,
      variant,
      ...facts,
    };
    const rate = variant === test.names[0] ? baseline : baseline * (1 + lift);
    if (random() < rate)
      yield {
        kind: 'conversion',
        id: `c${seed}-${at}`,
        time: time + 60_000,
        goal: primary,
        visitor,
      };
    for (const goal of guardrails)
      if (random() < 0.3)
        yield { kind: 'conversion', id: `${goal}${seed}-${at}`, time: time + 9000, goal, visitor };
  }
}
