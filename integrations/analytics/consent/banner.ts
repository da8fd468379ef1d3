import { CATEGORIES, choiceCookie, readChoice, type Category } from './choice.ts';

/**
 * Asks what a visitor agrees to, and records it. Nothing is asked of those whose browser has answered already (Global Privacy
 * Control). Whoever comes back to it finds his choice, and can take it back.
 */
const banner = document.querySelector<HTMLElement>('[data-consent]');
const version = Number(banner?.dataset['consent']);
const choice = () => readChoice(document.cookie, version);

function choose(categories: Category[]): void {
  const before = choice()?.categories ?? [];
  document.cookie = choiceCookie(
    { categories, version, time: Math.round(Date.now() / 1000) },
    location.protocol === 'https:',
  );
  if (before.some((one) => !categories.includes(one))) forget();
  banner!.hidden = true;
  opener?.focus();
  dispatchEvent(new Event('marquee:consent'));
  // The record of those who agreed: to what, and to which wording.
  if (categories.includes('statistics'))
    window.marquee?.('consent', { categories: categories.join(' '), version });
}

/** What was kept with an agreement that is taken back goes with it. */
function forget(): void {
  for (const name of document.cookie.match(/\bmq_(?!consent|off)\w+(?==)/g) ?? [])
    document.cookie = `${name}=;path=/;max-age=0`;
  try {
    for (const key of ['mq_touch', 'mq_offline']) localStorage.removeItem(key);
  } catch {
    // Then nothing was kept either.
  }
}

let opener: HTMLElement | undefined;

function open(): void {
  const agreed = choice()?.categories ?? [];
  for (const box of banner!.querySelectorAll<HTMLInputElement>('[data-category]'))
    box.checked = agreed.includes(box.dataset['category'] as Category);
  banner!.hidden = false;
}

if (banner) {
  const boxes = [...banner.querySelectorAll<HTMLInputElement>('[data-category]')];
  banner.addEventListener('click', ({ target }) => {
    const act = (target as HTMLElement).closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act === 'all') choose([...CATEGORIES]);
    else if (act === 'none') choose([]);
    else if (act === 'chosen')
      choose(boxes.filter((box) => box.checked).map((box) => box.dataset['category'] as Category));
  });
  banner.addEventListener('keydown', ({ key }) => {
    // Only who has chosen before can leave it as it is.
    if (key !== 'Escape' || !choice()) return;
    banner.hidden = true;
    opener?.focus();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-consent-open]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      opener = button;
      open();
      banner.querySelector<HTMLElement>('[tabindex]')?.focus();
    });
  }
  const { globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
  if (!choice() && !globalPrivacyControl) open();
}
