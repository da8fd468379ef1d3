import { defineToolbarApp } from 'astro/toolbar';
import type { PageReport } from '../page-report.ts';
import { h } from './element.ts';
import { cardsPanel } from './panels/cards.ts';
import { dataPanel } from './panels/data.ts';
import { findingsPanel } from './panels/findings.ts';
import { keyphrasePanel } from './panels/keyphrase.ts';
import { resultsPanel } from './panels/results.ts';
import { style } from './style.ts';
import { tabs } from './tabs.ts';
import { wordsFor, type Words } from './words.ts';

/** Next to the base of the site, wherever that is: the one way in which the client learns it. */
const endpoint = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/_marquee/search.json`;

/** The page as the dev server knows it, without the base. */
const pagePath = () =>
  location.pathname.replace(import.meta.env.BASE_URL.replace(/\/$/, ''), '') || '/';

async function fetchReport(): Promise<PageReport | undefined> {
  const response = await fetch(`${endpoint}?page=${encodeURIComponent(pagePath())}`);
  return response.ok ? ((await response.json()) as PageReport) : undefined;
}

/** Whether the page is shown dark: its own switch says so, else the system. */
const isDark = () =>
  document.documentElement.dataset['theme'] === 'dark' ||
  (document.documentElement.dataset['theme'] !== 'light' &&
    matchMedia('(prefers-color-scheme: dark)').matches);

const panelsOf = (report: PageReport, words: Words) => [
  { id: 'results', name: words.results, body: resultsPanel(report, words) },
  { id: 'cards', name: words.cards, body: cardsPanel(report, words) },
  {
    id: 'findings',
    name: words.findings,
    count: report.findings.length,
    body: findingsPanel(report, words),
  },
  { id: 'keyphrase', name: words.keyphrase, body: keyphrasePanel(report, words) },
  { id: 'data', name: words.data, body: dataPanel(report, words) },
];

export default defineToolbarApp({
  init(canvas, app) {
    const words = wordsFor(document.documentElement.lang);
    let chosen = 'results';
    const say = (text: string) =>
      h('div', { class: 'panel' }, h('p', { class: 'note', role: 'status' }, text));
    const draw = (...body: readonly Node[]) => {
      const button = (text: string, click: () => void) => {
        const one = h('button', { type: 'button' }, text);
        one.addEventListener('click', click);
        return one;
      };
      canvas.replaceChildren(
        h('style', {}, style),
        h(
          'section',
          {
            class: isDark() ? 'app dark' : 'app',
            'aria-label': words.search,
            lang: document.documentElement.lang,
          },
          h(
            'header',
            {},
            h('h2', {}, words.search, h('span', { class: 'path' }, decodeURI(location.pathname))),
            button(words.again, () => void look()),
            button(words.close, () => app.toggleState({ state: false })),
          ),
          ...body,
        ),
      );
    };
    const look = async () => {
      draw(say(words.looking));
      const report = await fetchReport();
      if (!report) return draw(say(words.failed));
      draw(...tabs(panelsOf(report, words), chosen, (id) => (chosen = id)));
      const level = (['error', 'warning'] as const).find((severity) =>
        report.findings.some((finding) => finding.severity === severity),
      );
      app.toggleNotification(level ? { state: true, level } : { state: false });
    };
    // Looked at when it is opened, so that a page that nobody asks about is rendered once.
    app.onToggled(({ state }) => {
      if (state) void look();
    });
  },
});
