import { actOf, clock, moved, slideOf, type Act } from './acts.ts';

// The page of a deck reads from top to bottom. To present, its slides move into a dialog that fills the screen:
// what lies behind is out of reach, and the address, the back button and print stay those of the page.
const deck = document.querySelector<HTMLElement>('[data-deck]')!;
const list = deck.querySelector<HTMLElement>('.slides')!;
const dialog = deck.querySelector<HTMLDialogElement>('dialog')!;
const part = (name: string) => deck.querySelector<HTMLElement>(`[data-part=${name}]`)!;
const slides = [...list.children] as HTMLElement[];
const home = list.parentElement!;
const after = list.nextSibling;
const isSpeaker = new URLSearchParams(location.search).has('speaker');
// The room and the speaker's window show the same slide.
const channel = new BroadcastChannel(`slides ${location.pathname}`);

let at = 0;

function show(to: number, tell = true): void {
  at = to;
  for (const [index, slide] of slides.entries()) {
    slide.classList.toggle('current', index === at);
    slide.classList.toggle('up-next', index === at + 1);
  }
  const place = slides[at]!.getAttribute('aria-label')!;
  part('place').textContent = place;
  (part('progress') as HTMLProgressElement).value = at + 1;
  const said = slides[at]!.querySelector('.notes > div');
  part('notes').replaceChildren(
    ...(said ? [said.cloneNode(true)] : [part('notes').dataset['none']!]),
  );
  part('last').hidden = at < slides.length - 1;
  history.replaceState(null, '', `#slide-${at + 1}`);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has one already.
  if (tell) channel.postMessage(at);
}

function open(from = slideOf(location.hash, slides.length) ?? 0): void {
  if (dialog.open) return;
  dialog.classList.toggle('speaker', isSpeaker);
  part('stage').append(list);
  dialog.showModal();
  // Not the first button: the space bar is to lead on.
  part('stage').focus();
  show(from);
}

function leave(): void {
  if (isSpeaker) return window.close();
  home.insertBefore(list, after);
  for (const slide of slides) slide.classList.remove('current', 'up-next');
  if (document.fullscreenElement) void document.exitFullscreen();
  slides[at]!.scrollIntoView({ block: 'center' });
}

function act(wish: Act): void {
  if (wish === 'leave') dialog.close();
  else if (wish === 'help') part('help').hidden = !part('help').hidden;
  else if (wish === 'speaker') openSpeaker();
  else if (wish === 'full') {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen?.().catch(() => undefined);
  } else {
    const to = moved(at, wish, slides.length);
    if (to !== at) show(to);
  }
}

function openSpeaker(): void {
  const address = `${location.pathname}?speaker${location.hash}`;
  window.open(address, 'speaker', 'popup,width=1100,height=700');
}

dialog.addEventListener('close', leave);
// Of the document: in the speaker's window nothing has the focus.
document.addEventListener('keydown', (event) => {
  if (!dialog.open) return;
  const wish = actOf(event);
  // Space and Enter on a button or a link are for the button and the link.
  const own = (event.target as Element).closest('button, a, summary, input, video');
  if (!wish || (own && [' ', 'Enter'].includes(event.key))) return;
  event.preventDefault();
  act(wish);
});
for (const button of deck.querySelectorAll<HTMLElement>('[data-act]'))
  button.addEventListener('click', () => {
    const wish = button.dataset['act'] as Act | 'open' | 'print';
    if (wish === 'open') open();
    else if (wish === 'print') print();
    else act(wish);
  });

let touched: Touch | undefined;
dialog.addEventListener('touchstart', ({ touches }) => (touched = touches[0]), { passive: true });
dialog.addEventListener('touchend', ({ changedTouches }) => {
  const [end] = changedTouches;
  const across = touched && end ? end.clientX - touched.clientX : 0;
  const down = touched && end ? end.clientY - touched.clientY : 0;
  if (Math.abs(across) > 50 && Math.abs(across) > Math.abs(down))
    act(across < 0 ? 'next' : 'previous');
});
channel.addEventListener('message', ({ data }) => {
  if (dialog.open && data !== at) show(data as number, false);
});
part('tools').hidden = false;

if (isSpeaker) {
  open();
  const started = Date.now();
  const tick = () => (part('clock').textContent = clock((Date.now() - started) / 1000));
  tick();
  setInterval(tick, 1000);
}
