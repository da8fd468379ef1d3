import type { Served } from '../served.ts';
import { keep } from './keep.ts';

/** The queue of the analytics snippet: a function that keeps what it is told until the snippet is there. */
type Queue = ((name: string, props: object) => void) & { q?: unknown[] };

/** Set by the bundler: false measures what assignment and swap weigh without this. */
declare const EXPOSURES: boolean;

/**
 * Tells analytics that a visitor saw a variant: once a visitor and phase, and only when somebody can see the page, not
 * while it is prepared in advance or in a tab behind others.
 */
export function expose(test: Served, variant: string): void {
  const sent = `${test.cookie}=${variant}!`;
  if (!EXPOSURES || navigator.webdriver || document.cookie.includes(sent)) return;
  const page = document as Document & { prerendering?: boolean };
  const look = () => {
    if (page.prerendering || page.visibilityState !== 'visible') return;
    removeEventListener('visibilitychange', look, true);
    page.removeEventListener('prerenderingchange', look);
    keep(sent, test);
    const scope = window as unknown as { marquee: Queue };
    scope.marquee ??= (...event) => void (scope.marquee.q ??= []).push(event);
    scope.marquee('exposure', { experiment: test.id, phase: test.phase, variant });
  };
  addEventListener('visibilitychange', look, true);
  page.addEventListener('prerenderingchange', look);
  look();
}
