import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../browser/chromium.ts';
import { exampleServer } from './example-server.ts';
import { median } from './builds.ts';
import type { Figure } from './figure.ts';
import { freePort } from '../servers/free-port.ts';

/** One page of each kind in each language, besides the announcement of the day. */
const PAGES = ['/', '/blog/grain-rain-our-own-day/', '/spring-tasting/', '/blog/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** A page that is not at 100 at once is asked again: a busy machine makes a slow page. */
const RUNS = 3;

/** Lighthouse's four scores, as on a phone, for every kind of page of the example site. */
export async function lighthouseFigures(say: (text: string) => void): Promise<Figure[]> {
  const server = await exampleServer();
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumFlags, `--remote-debugging-port=${port}`],
  });
  const figures: Figure[] = [];
  const pages = [...PAGES, ...(await openSplash(server.origin))];
  for (const path of pages.flatMap((path) => [path, `/zh-cn${path}`])) {
    const { scores, lost, runs } = await judge(`${server.origin}${path}`, port);
    say(`${path}: ${CATEGORIES.map((id) => `${id} ${scores[id]}`).join(', ')}`);
    for (const line of lost) say(`    ${line}`);
    const note = [runs > 1 ? `median of ${runs} runs` : '', ...lost].filter(Boolean).join('; ');
    for (const id of CATEGORIES)
      figures.push({
        name: `Lighthouse ${id} ${path}`,
        measured: scores[id] ?? 0,
        target: 100,
        least: true,
        unit: 'points',
        ...(note && (scores[id] ?? 0) < 100 && { note }),
      });
  }
  await browser.close();
  await server.close();
  return figures;
}

/** An announcement whose window is open: before it, search engines are kept out, which costs points. */
async function openSplash(origin: string): Promise<string[]> {
  const sitemap = await (await fetch(`${origin}/sitemap-0.xml`)).text();
  return /<loc>https?:\/\/[^/]+(\/splash\/[^<]+)<\/loc>/.exec(sitemap)?.slice(1) ?? [];
}

interface Judgement {
  scores: Record<string, number>;
  /** Audits of the last run that cost points. */
  lost: string[];
  runs: number;
}

async function judge(url: string, port: number): Promise<Judgement> {
  const all: Judgement[] = [];
  while (all.length < RUNS) {
    all.push(await once(url, port));
    if (Object.values(all.at(-1)!.scores).every((score) => score === 100)) return all.at(-1)!;
  }
  const scores = CATEGORIES.map((id) => [id, median(all.map(({ scores }) => scores[id] ?? 0))]);
  return { scores: Object.fromEntries(scores), lost: all.at(-1)!.lost, runs: all.length };
}

/** One look at a page by a Chromium that listens to this port, in some categories. */
export async function once(
  url: string,
  port: number,
  onlyCategories: string[] = CATEGORIES,
): Promise<Judgement> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories });
  const { categories, audits, runtimeError } = result?.lhr ?? {};
  if (!categories || !audits || runtimeError)
    throw new Error(`Lighthouse could not judge ${url}: ${runtimeError?.message ?? 'no result'}`);
  const lost = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`),
  );
  const scores = Object.entries(categories).map(([id, { score }]) => [
    id,
    Math.round((score ?? 0) * 100),
  ]);
  return { scores: Object.fromEntries(scores), lost, runs: 1 };
}
