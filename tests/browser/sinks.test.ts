import { expect, it } from 'vitest';
import * as products from '../servers/products.ts';
import { measured, type Told } from './measured.ts';
import { visit } from './visit.ts';

const SCHEMAS = {
  '/plausible': products.plausibleEvent,
  '/umami/api/send': products.umamiEvent,
  '/matomo/matomo.php': products.matomoEvent,
  '/posthog/i/v0/e/': products.posthogEvent,
  '/hook': products.webhookEvent,
};

const parsed = ({ path, body }: Told): unknown =>
  path.includes('matomo') ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);

it('several products at once are each told in their own words, without what is personal', async () => {
  await using site = await measured({
    plausible: { domain: 'guyu.example', api: '/plausible' },
    umami: { website: 'w', host: '/umami' },
    matomo: { site: 7, host: '/matomo', goals: { club: 3 } },
    posthog: { key: 'phc_x', host: '/posthog' },
    webhook: '/hook',
    ga4: { id: 'G-ABC' },
    dropParameters: ['member'],
  });
  await using visitor = await visit({ baseURL: site.origin });
  const { page } = visitor;
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }),
  );
  // What Google's own script would be asked for; the site's policy does not allow it.
  await page.goto('/tea-club/?utm_source=letter&member=77&mail=li%40guyu.example');
  await page.evaluate(() => {
    document
      .querySelector<HTMLFormElement>('form[data-goal]')!
      .dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  });
  // The collector, and five that take pageview, form and conversion.
  await expect.poll(() => site.told.filter(({ path }) => path in SCHEMAS)).toHaveLength(15);

  for (const [path, schema] of Object.entries(SCHEMAS)) {
    const own = site.told.filter((one) => one.path === path);
    expect(own.map((one) => schema.safeParse(parsed(one)).error?.message)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  }
  expect(site.told.map(({ body }) => decodeURIComponent(body)).join()).not.toMatch(
    /member=|li@guyu/,
  );
  // Google's consent mode: denied until somebody agrees.
  const signals = () =>
    page.evaluate(() =>
      (globalThis as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer
        .map((command) => Array.from(command))
        .filter(([name]) => name === 'consent')
        .map(([, ...rest]) => rest),
    );
  const all = (state: string) => ({
    ad_storage: state,
    ad_user_data: state,
    ad_personalization: state,
    analytics_storage: state,
  });
  expect(await signals()).toEqual([['default', all('denied')]]);
  await page.evaluate(() => {
    document.cookie = 'mq_consent=statistics.marketing~1~1795852453;path=/';
    dispatchEvent(new Event('marquee:consent'));
  });
  expect((await signals())[1]).toEqual(['update', all('granted')]);
  const layer = await page.evaluate(() =>
    (globalThis as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer.map((command) =>
      Array.from(command).slice(0, 2),
    ),
  );
  expect(layer).toEqual([
    ['consent', 'default'],
    ['js', expect.anything()],
    ['config', 'G-ABC'],
    ['event', 'page_view'],
    ['event', 'form_submit'],
    ['event', 'club'],
    ['consent', 'update'],
  ]);
});
