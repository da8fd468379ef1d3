/**
 * Style sheets that may come late, such as the list of pieces of a Chinese font: they count once the page and its
 * first picture are painted, so that neither shares the line with what they ask for. Later pages of a visit take
 * them at once, for then the browser has kept most of it.
 */
const LATE = 'late-sheets';

const show = () => {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[data-late]'))
    sheet.media = 'all';
};

/** A browser begins a third frame when the first one is on the screen. */
const afterPaint = (then: () => void, frames = 3): void =>
  frames ? void requestAnimationFrame(() => afterPaint(then, frames - 1)) : then();

const storage = () => {
  try {
    return sessionStorage;
  } catch {
    // Storage is blocked: every page is the first of its visit.
    return undefined;
  }
};

if (storage()?.getItem(LATE)) show();
else
  addEventListener('load', () =>
    afterPaint(() => {
      show();
      storage()?.setItem(LATE, '1');
    }),
  );
