import { dictionary } from '../i18n/search-texts.ts';
import { tidyExcerpt } from './excerpt.ts';

/** Search over the built site: Pagefind's index, loaded when the first word is typed or asked for. */
interface Result {
  data: () => Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}

interface Pagefind {
  init: () => Promise<void>;
  options: (options: { excerptLength: number }) => Promise<void>;
  debouncedSearch: (words: string) => Promise<{ results: Result[] } | null>;
}

const PAGE = 10;
const texts = dictionary(document.documentElement.lang);
const find = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-${name}]`)!;
const form = find<HTMLFormElement>('search');
const input = form.elements.namedItem('q') as HTMLInputElement;
const status = find('status');
const list = find('results');
const more = find<HTMLButtonElement>('more');
const elsewhere = find('none');

let engine: Promise<Pagefind> | undefined;
let pending: Result[] = [];

async function load(): Promise<Pagefind> {
  // The address is put together at run time: the index is made after the scripts are bundled.
  const address = new URL('/pagefind/pagefind.js', location.href).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 26 });
  await pagefind.init();
  return pagefind;
}

async function search(words: string): Promise<void> {
  const query = words.trim();
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  if (!query) {
    list.replaceChildren();
    more.hidden = true;
    elsewhere.hidden = true;
    status.textContent = '';
    return;
  }
  try {
    const pagefind = await (engine ??= load());
    const found = await pagefind.debouncedSearch(query);
    if (!found) return;
    pending = found.results;
    list.replaceChildren();
    elsewhere.hidden = pending.length > 0;
    status.textContent = pending.length ? texts.results(pending.length, query) : texts.none(query);
    tell(query, pending.length);
    await showMore();
  } catch {
    engine = undefined;
    status.textContent = texts.failed;
  }
}

/** Milliseconds without a further letter, after which words are what somebody looked for. */
const THOUGHT = 1500;
let telling: ReturnType<typeof setTimeout> | undefined;

function tell(query: string, results: number): void {
  clearTimeout(telling);
  telling = setTimeout(() => window.marquee?.('search', { query, results }), THOUGHT);
}

async function showMore(): Promise<void> {
  const batch = await Promise.all(pending.splice(0, PAGE).map((result) => result.data()));
  list.append(...batch.map(item));
  more.hidden = pending.length === 0;
}

function item({ url, excerpt, meta }: Awaited<ReturnType<Result['data']>>): HTMLElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  // Pagefind escapes the page's text and adds only <mark>; parsed apart, so that nothing else can pass.
  const parsed = new DOMParser().parseFromString(tidyExcerpt(excerpt), 'text/html').body;
  for (const node of parsed.childNodes) {
    const part = node.nodeName === 'MARK' ? document.createElement('mark') : new Text();
    part.textContent = node.textContent;
    text.append(part);
  }
  row.append(link, text);
  return row;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search(input.value);
});
input.addEventListener('input', () => void search(input.value));
more.addEventListener('click', () => void showMore());

const asked = new URLSearchParams(location.search).get('q');
if (asked) {
  input.value = asked;
  void search(asked);
}
