import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../browser/chromium.ts';
import { serve } from '../../browser/serve.ts';
import { buildExample, exampleDist } from '../../sites/example.ts';
import { median } from '../builds.ts';
import type { Figure } from '../figure.ts';

const PATH = '/spring-tasting/';
const COOKIE = 'mq_spring_form_1';
const ROUNDS = 21;
/** As on a phone in the middle of the field. */
const SLOWER = 4;

/** Time to the first paint of a page with a test against the same page without, in turns. */
export async function paintFigures(say: (text: string) => void): Promise<Figure[]> {
  await buildExample();
  const server = await serve(exampleDist);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
  });
  const tested = readFileSync(join(exampleDist, PATH, 'index.html'), 'utf8');
  const plain = withoutTest(tested);
  try {
    const figures: Figure[] = [];
    for (const variant of ['control', 'short-form']) {
      const times: { tested: number; plain: number }[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const paint = async (html: string) => {
          const context = await browser.newContext({ baseURL: server.origin });
          await context.addCookies([{ name: COOKIE, value: variant, url: server.origin }]);
          const time = await firstPaint(context, html);
          await context.close();
          return time;
        };
        // The first of a pair may find a colder machine: they change places.
        const first = round % 2 ? plain : tested;
        const one = await paint(first);
        const two = await paint(first === plain ? tested : plain);
        times.push(first === plain ? { plain: one, tested: two } : { tested: one, plain: two });
      }
      const withTest = median(times.map((time) => time.tested));
      const without = median(times.map((time) => time.plain));
      const measured = withTest / without;
      say(`first paint of ${variant}: ${measured.toFixed(3)}`);
      figures.push({
        name: `first paint of a page with a test: ${variant}`,
        measured,
        target: 1.05,
        unit: '×',
        note: `medians of ${ROUNDS}: ${withTest.toFixed(0)} ms, without test ${without.toFixed(0)} ms; processor ${SLOWER} times slower`,
      });
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The page as it was before the test was put into it. */
const withoutTest = (html: string): string =>
  html
    .replace(/<script data-tests=[\s\S]*?<\/script>/, '')
    .replace(/<template data-in=[\s\S]*?<\/template>\n?/g, '')
    .replace(/ data-out="[^"]*"/g, '');

async function firstPaint(context: BrowserContext, html: string): Promise<number> {
  const page = await context.newPage();
  await page.route(`**${PATH}`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(PATH);
  return page.evaluate(async () => {
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    while (paint() === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
    return paint()!;
  });
}
