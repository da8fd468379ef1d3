import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from './chromium.ts';

/**
 * A visitor in a Chromium that keeps pages and prepares them as at home; Playwright's does
 * neither (PrerenderingDisabledByDevTools).
 */
export async function visitorAtHome() {
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    args: [...chromiumFlags, '--disable-blink-features=AutomationControlled'],
    ignoreDefaultArgs: ['--enable-automation'],
  });
  const page = await browser.newPage();
  return {
    page,
    /** Value of a cookie. */
    cookie: async (name: string) =>
      (await browser.cookies()).find((one) => one.name === name)?.value,
    /** Has the browser prepare a page of this site in advance. */
    prepare: (path: string) =>
      page.evaluate((url) => {
        const script = document.createElement('script');
        script.type = 'speculationrules';
        script.textContent = JSON.stringify({
          prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }],
        });
        document.head.append(script);
      }, path),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}
