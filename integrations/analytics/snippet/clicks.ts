import { clean, track } from './track.ts';

/** Tells of clicks on what leads to a goal, to another site, or to a file. */
export function watchClicks(): void {
  const files = new RegExp(`\\.(?:${DOWNLOADS})$`, 'i');
  const clicked = (event: MouseEvent) => {
    // The third button opens a menu.
    if (event.button > 1) return;
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[href]');
    const goal = GOALS && target.closest<HTMLElement>('[data-goal]:not(form)')?.dataset['goal'];
    // Addresses of mail and telephones are none of ours.
    const url = link && link.href.startsWith('http') && clean(link.href);
    if (goal) track('cta_click', { goal, ...(url && { url }) });
    if (!url) return;
    if (DOWNLOADS && files.test(link!.pathname)) track('file_download', { file: url });
    else if (OUTBOUND && link!.host !== location.host) track('outbound_click', { url });
  };
  // Before scripts of the page can stop it.
  addEventListener('click', clicked, true);
  addEventListener('auxclick', clicked, true);
}
