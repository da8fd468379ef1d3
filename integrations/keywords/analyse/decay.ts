import type { Keywords } from '../options.ts';
import type { Decay } from './findings.ts';
import { daysOf, type Span } from './periods.ts';
import type { Tables } from './tables.ts';
import type { Targets } from './targets.ts';

/** Places that a page has to fall for the fall to explain the loss. */
const FALL = 1;
/** Share of the impressions that is gone when fewer people ask. */
const QUIET = 0.8;

/** Pages that have lost clicks from one period to the next, most clicks lost first. */
export function decaying(
  now: Tables,
  before: Tables,
  spans: readonly Span[],
  targets: Targets,
  { decayClicks, decayShare }: Pick<Keywords, 'decayClicks' | 'decayShare'>,
): Decay[] {
  const scale = lengthRatio(spans);
  return [...before.pages]
    .flatMap(([key, was]): Decay[] => {
      if (was.clicks < decayClicks) return [];
      const is = now.pages.get(key) ?? { impressions: 0, clicks: 0, ctr: 0 };
      const lost = 1 - (is.clicks * scale) / was.clicks;
      if (lost < decayShare) return [];
      const target = targets.at(key);
      const fell =
        is.position !== undefined &&
        was.position !== undefined &&
        is.position - was.position >= FALL;
      const quiet = is.impressions * scale < was.impressions * QUIET;
      return [
        {
          page: target?.page ?? key,
          locale: targets.localeOf('', key),
          now: is,
          before: was,
          lost,
          reason: fell ? 'position' : quiet ? 'demand' : 'ctr',
        },
      ];
    })
    .toSorted((a, b) => b.before.clicks * b.lost - a.before.clicks * a.lost);
}

/** How much longer the earlier period is; 1 where the days are not known. */
function lengthRatio(spans: readonly Span[]): number {
  const span = spans.find(({ current, previous }) => current && previous);
  const [now, before] = [
    span?.current && daysOf(span.current),
    span?.previous && daysOf(span.previous),
  ];
  return now && before ? before / now : 1;
}
