import { expect, it } from 'vitest';
import { testSite } from '../sites/build-site.ts';
import { startDev } from '../sites/dev-server.ts';
import { visit } from './visit.ts';

it(
  'the search app of the dev toolbar shows previews, findings and the way to the editor',
  { timeout: 180_000 },
  async () => {
    const site = testSite();
    const { origin } = await startDev(site.folder);
    await using visitor = await visit();
    const { page } = visitor;
    await page.goto(`${origin}/blog/hello/`);
    const button = page.locator('astro-dev-toolbar button[data-app-id="marquee:search"]');
    // Vite may load the page anew while it gathers what the toolbar needs.
    await expect
      .poll(async () => {
        if ((await button.count()) && !(await page.getByRole('tab').count()))
          await button.dispatchEvent('click');
        return page.getByRole('tab').count();
      })
      .toBe(5);
    await page.getByText('Google', { exact: true }).waitFor();
    expect(await page.locator('.result').count()).toBe(6);
    expect(await page.locator('.result .name').first().textContent()).toContain('Hello');

    await page.getByRole('tab', { name: /Findings/ }).click();
    expect(await page.getByRole('tabpanel').textContent()).toContain('marquee check');
    const asked = page.waitForRequest(/__open-in-editor/);
    await page.route(/__open-in-editor/, (route) => route.fulfill({ status: 200 }));
    await page.getByRole('tab', { name: 'Keyphrase' }).click();
    await page.getByRole('link', { name: 'content/blog/en/hello' }).click();
    expect(decodeURIComponent((await asked).url())).toContain('content/blog/en/hello');
    expect(page.url()).toBe(`${origin}/blog/hello/`);
  },
);
