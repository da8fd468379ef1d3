import { clean, track } from './track.ts';

/** Shorter than this nobody looked. Milliseconds. */
const LEAST = 50;

let since = 0;
let time = 0;
let scroll = 0;
let url = '';

function look(): void {
  const now = performance.now();
  if (since) time += now - since;
  since = !document.hidden && document.hasFocus() ? now : 0;
  const { scrollHeight } = document.documentElement;
  scroll = Math.max(scroll, Math.round((100 * (scrollY + innerHeight)) / scrollHeight));
}

/** Tells how long the page was looked at since this was told last: visible, and its window in front. */
export function tellEngagement(): void {
  look();
  if (time > LEAST)
    track('engagement', { time: Math.round(time), scroll: Math.min(100, scroll) }, { url });
  time = scroll = 0;
  url = clean(location.href);
}

/** Measures from now on; told when the page is left, or another takes its place. */
export function watchEngagement(): void {
  for (const name of ['focus', 'blur', 'scroll', 'pageshow']) addEventListener(name, look);
  addEventListener('visibilitychange', () => (document.hidden ? tellEngagement() : look()));
  addEventListener('pagehide', tellEngagement);
}
