import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../browser/chromium.ts';
import { weigh } from '../browser/weigh.ts';
import { exampleServer } from './example-server.ts';
import type { Figure } from './figure.ts';

/** Landing pages of the example site whose hero has a picture. */
const PAGES = ['/', '/spring-tasting/', '/tea-club/', '/zh-cn/', '/zh-cn/spring-tasting/'];

/** Landing pages: HTML, CSS and JavaScript of a first visit after gzip; pictures and fonts apart. */
export async function weightFigures(say: (text: string) => void): Promise<Figure[]> {
  const server = await exampleServer();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
  });
  const figures: Figure[] = [];
  for (const path of PAGES) {
    const context = await browser.newContext({ baseURL: server.origin });
    const { all, script } = await weigh(await context.newPage(), path);
    await context.close();
    say(`${path}: ${all} B, of which script ${script} B`);
    figures.push(
      { name: `${path} HTML + CSS + JS, gzip`, measured: all, target: 20_000, unit: 'B' },
      { name: `${path} script, gzip`, measured: script, target: 3000, unit: 'B' },
    );
  }
  await browser.close();
  await server.close();
  return figures;
}
