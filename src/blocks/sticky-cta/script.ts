/** Shows the bar once the opening of the page has scrolled away; a dismissed bar stays away for the visit. */
const KEY = 'sticky-dismissed';

const dismissed = () => {
  try {
    return sessionStorage.getItem(KEY) === location.pathname;
  } catch {
    return false;
  }
};

const bar = document.querySelector<HTMLElement>('[data-sticky]');
const opening = document.querySelector('h1')?.closest('[data-block]');
if (bar && opening && !dismissed()) {
  const close = bar.querySelector('button')!;
  const watcher = new IntersectionObserver(([entry]) => {
    bar.toggleAttribute('data-shown', !entry!.isIntersecting && entry!.boundingClientRect.top < 0);
  });
  close.hidden = false;
  bar.dataset['sticky'] = 'ready';
  watcher.observe(opening);
  close.addEventListener('click', () => {
    watcher.disconnect();
    // Focus would be lost with the button: it goes on to where the bar stood.
    bar.removeAttribute('data-shown');
    bar.dataset['sticky'] = '';
    close.hidden = true;
    try {
      sessionStorage.setItem(KEY, location.pathname);
    } catch {
      // Storage is blocked: the bar comes back on the next page.
    }
  });
}
