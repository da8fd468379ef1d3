import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { withDay } from './bytes.ts';
import { chromiumFlags } from './chromium.ts';
import type { Printable } from './printable.ts';

/** An address that no server answers: what a page asks for is read from the output. */
const ORIGIN = 'https://print.invalid';

export interface PrinterOptions {
  /** Path of a Chromium. */
  browser: string;
  /** The built site. */
  output: string;
  /** The path below which it is served, with slashes around it. */
  base: string;
}

/** Prints pages of a built site with a Chromium, which is started for the first of them. Close it in the end. */
export class Printer implements AsyncDisposable {
  readonly #options: PrinterOptions;
  #browser: Promise<Browser> | undefined;

  constructor(options: PrinterOptions) {
    this.#options = options;
  }

  /** The PDF of a page, by its print style. Nothing but files of the site is loaded. */
  async print({ file, html, day }: Printable): Promise<Buffer> {
    const { browser: executablePath, output, base } = this.#options;
    this.#browser ??= chromium.launch({ executablePath, args: chromiumFlags });
    const browser = await this.#browser;
    const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
    try {
      await serveFrom(context, { output, base }, file, html);
      const page = await context.newPage();
      await page.emulateMedia({ media: 'print' });
      await page.goto(new URL(file, `${ORIGIN}${base}`).href, { waitUntil: 'load' });
      await page.evaluate(readyToPrint);
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      return withDay(pdf, day);
    } finally {
      await context.close();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await (await this.#browser)?.close();
  }
}

async function serveFrom(
  context: BrowserContext,
  { output, base }: Pick<PrinterOptions, 'output' | 'base'>,
  file: string,
  html: string,
) {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) return route.abort();
    const name = decodeURIComponent(url.pathname).slice(base.length);
    if (name === file)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    const path = join(output, ...name.split('/'));
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
  });
}

/** Pictures further down are loaded only when somebody scrolls there, and nobody does. */
async function readyToPrint(): Promise<void> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  await document.fonts.ready;
}
