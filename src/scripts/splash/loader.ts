import { choose } from './decide.ts';
import { campaignOfVisit, lastShown, markShown, wasHere } from './memory.ts';

/** Shows an announcement over the page when one applies; its content comes from its own page. */
const element = document.querySelector<HTMLElement>('[data-splashes]');
const chosen =
  element &&
  choose(JSON.parse(element.dataset['splashes']!), {
    now: Date.now(),
    path: location.pathname,
    campaign: campaignOfVisit(),
    returning: wasHere(),
    userAgent: navigator.userAgent,
    shown: lastShown,
  });
// Storage that is blocked cannot remember a dismissal: then nothing is shown, rather than every time.
if (chosen && markable())
  void Promise.all([seconds(chosen.delay), firstAct()]).then(() => show(chosen.id, chosen.url));

function seconds(count: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}

/**
 * The visitor's first scrolling, tap or key. Before it an announcement would count as the page's own largest picture
 * (https://web.dev/articles/lcp), and cover what nobody has begun to read.
 */
function firstAct(): Promise<unknown> {
  const acts = ['scroll', 'pointerdown', 'keydown'];
  return Promise.any(
    acts.map((act) => new Promise((resolve) => addEventListener(act, resolve, { once: true }))),
  );
}

function markable(): boolean {
  try {
    localStorage.setItem('splash-probe', '1');
    localStorage.removeItem('splash-probe');
    return true;
  } catch {
    return false;
  }
}

async function show(id: string, url: string): Promise<void> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok || document.querySelector('dialog[open]')) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const body = page.querySelector('[data-splash]');
  if (!body) return;
  for (const sheet of page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!document.querySelector(`link[href="${sheet.getAttribute('href')}"]`)) await load(sheet);

  const dialog = document.createElement('dialog');
  dialog.className = 'splash-dialog';
  dialog.setAttribute('aria-labelledby', 'splash-title');
  dialog.append(document.adoptNode(body));
  document.body.append(dialog);
  // On its own page this leads home; over another page there is nothing to go to, only something to close.
  for (const link of dialog.querySelectorAll('[data-splash-close]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.textContent = link.textContent;
    button.addEventListener('click', () => dialog.close());
    link.replaceWith(button);
  }
  demote(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  markShown(id);
  dialog.showModal();
  // Whoever scrolls with the space bar must not follow a link that has just come under the finger.
  dialog.tabIndex = -1;
  dialog.focus();
}

/** The page has its own h1: the announcement's becomes a heading of the dialog. */
function demote(dialog: HTMLElement): void {
  const title = dialog.querySelector('h1');
  if (!title) return;
  const heading = document.createElement('h2');
  for (const { name, value } of title.attributes) heading.setAttribute(name, value);
  heading.append(...title.childNodes);
  title.replaceWith(heading);
}

function load(sheet: HTMLLinkElement): Promise<unknown> {
  const copy = document.createElement('link');
  copy.rel = 'stylesheet';
  copy.href = sheet.getAttribute('href')!;
  const done = new Promise((resolve) => {
    copy.addEventListener('load', resolve);
    copy.addEventListener('error', resolve);
  });
  document.head.append(copy);
  return done;
}
