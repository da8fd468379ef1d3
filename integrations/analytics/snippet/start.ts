import { watchClicks } from './clicks.ts';
import { watchEngagement } from './engagement.ts';
import { watchForms } from './forms.ts';
import { forgetEvents } from './offline.ts';
import { countPageviews } from './pageviews.ts';
import { keepTouch } from './touches.ts';
import { agreed, receivers, track, type Receiver } from './track.ts';
import { watchVideo } from './video.ts';
import { watchVitals } from './vitals.ts';

/** What pages call: `marquee('name', { … })`. Calls made before the snippet is there wait in `q`. */
type Marquee = typeof track & { q?: Parameters<typeof track>[]; on?: true };

type Asked = Navigator & { globalPrivacyControl?: boolean };

declare global {
  interface Window {
    marquee?: Marquee;
  }
}

/**
 * Begins to count, where it may: not twice on a page, not in a frame of another page, not for programs, and not for who asks
 * not to be counted (Global Privacy Control, Do Not Track, or a cookie `mq_off`, by which a team leaves itself out).
 */
export function start(...list: Receiver[]): void {
  const { globalPrivacyControl, doNotTrack, webdriver } = navigator as Asked;
  const { marquee } = window;
  if (
    marquee?.on ||
    self !== top ||
    webdriver ||
    globalPrivacyControl ||
    // '1', or 'unspecified'.
    (doNotTrack as unknown as number) > 0 ||
    /mq_off/.test(document.cookie)
  ) {
    // In a frame, or the second time, it is the page's own affair.
    if (OFFLINE && self === top && !marquee?.on) forgetEvents();
    return;
  }
  if (CONSENT && !agreed()) {
    if (OFFLINE) forgetEvents();
    addEventListener('marquee:consent', () => start(...list), { once: true });
    return;
  }
  (window.marquee = track as Marquee).on = true;
  receivers.push(...list);
  if (TOUCHES) keepTouch();
  if (GOALS || DOWNLOADS || OUTBOUND) watchClicks();
  if (FORMS) watchForms();
  if (VIDEO) watchVideo();
  if (VITALS) watchVitals();
  if (ENGAGEMENT) watchEngagement();
  countPageviews();
  marquee?.q?.forEach((call) => track(...call));
}
