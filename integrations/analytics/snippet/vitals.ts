import { track } from './track.ts';

type Entry = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  interactionId: number;
  responseStart: number;
};

/** Shifts belong together while less than a second lies between two and less than five between the ends (https://web.dev/articles/cls). */
const GAP = 1000;
const WINDOW = 5000;

/**
 * Core Web Vitals as https://web.dev/articles/vitals defines them, of the page's first load: told once, when it is left.
 * INP is the slowest interaction, which is the definition up to 50 of them on a page.
 */
export function watchVitals(): void {
  let vitals: Record<string, number> = { cls: 0 };
  let shift = 0;
  let from = 0;
  let last = 0;
  const observe = (type: string, then: (entry: Entry) => void) =>
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(then)).observe({
      type,
      buffered: true,
      // Of `event`: what is quicker than two frames is no interaction to speak of.
      durationThreshold: 40,
    } as PerformanceObserverInit);
  observe('navigation', ({ responseStart }) => (vitals['ttfb'] = responseStart));
  observe('paint', ({ name, startTime }) => {
    if (/first-c/.test(name)) vitals['fcp'] = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (vitals['lcp'] = startTime));
  observe('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (hadRecentInput) return;
    if (startTime - last > GAP || startTime - from > WINDOW) {
      shift = 0;
      from = startTime;
    }
    last = startTime;
    shift += value;
    vitals['cls'] = Math.max(vitals['cls'] ?? 0, shift);
  });
  observe('event', ({ interactionId, duration }) => {
    if (interactionId) vitals['inp'] = Math.max(vitals['inp'] ?? 0, duration);
  });
  addEventListener('visibilitychange', () => {
    if (!vitals['fcp']) return;
    for (const name in vitals) vitals[name] = Math.round(vitals[name]! * 1000) / 1000;
    track('web_vitals', vitals);
    vitals = {};
  });
}
