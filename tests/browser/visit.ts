import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

export const origin: string = inject('origin');

let connection: Promise<Browser> | undefined;

/** The one Chromium that all tests share; each visit has a context of its own in it. */
const browser = () => (connection ??= chromium.connect(inject('browser')));

/** A page that is watched: `faults` grows with everything a visitor's browser complains of. */
export interface Visit extends AsyncDisposable {
  page: Page;
  faults: string[];
}

/** How a visitor comes: the browser's own options, and whether announcements may lie over what is tested. */
export type VisitOptions = BrowserContextOptions & { announcements?: boolean };

/**
 * Opens a new visitor's page (nothing stored, motion reduced unless asked for) and watches it for errors on
 * the console, breaches of the security policy, failed requests and requests that leave the site.
 * Its context is closed at the end of the block: `await using visitor = await visit()`.
 */
export async function visit({
  announcements = false,
  ...options
}: VisitOptions = {}): Promise<Visit> {
  const context = await (
    await browser()
  ).newContext({ baseURL: origin, reducedMotion: 'reduce', locale: 'en-GB', ...options });
  const faults: string[] = [];
  // A policy's breach is an event of the document: the page itself has to be asked for it.
  await context.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation: (text: string) => void })
        .reportViolation;
      report(`${event.violatedDirective} forbids ${event.blockedURI} ${event.sample}`);
    });
  });
  // Whether one is due depends on the day: a test of something else must not meet it.
  if (!announcements)
    await context.route(/\/splash\/[^/]+\/$/, (route) =>
      route.request().resourceType() === 'fetch'
        ? route.fulfill({ status: 204 })
        : route.continue(),
    );
  context.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && from !== (options.baseURL ?? origin))
      faults.push(`leaves the site: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // The browser itself drops what a page no longer needs.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  return {
    page: await context.newPage(),
    faults,
    [Symbol.asyncDispose]: () => context.close(),
  };
}
