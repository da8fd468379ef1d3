import { clean, track } from './track.ts';

/** Tells that a film or sound of the page was started, once each. */
export function watchVideo(): void {
  const played = new WeakSet<EventTarget>();
  addEventListener(
    'play',
    ({ target }) => {
      if (!target || played.has(target)) return;
      played.add(target);
      track('video_play', { video: clean((target as HTMLMediaElement).currentSrc) });
    },
    true,
  );
}
