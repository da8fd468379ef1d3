import { frameKeys } from './frame-keys.ts';
import { landingPages, type LandingPage } from './landings.ts';
import { pageKey } from './page-key.ts';

/** Answers, for a landing page or a variant, what its page is given and the key under which it is kept. */
export async function landingPageOf() {
  const pages = await landingPages();
  const frames = await frameKeys();
  return (landing: LandingPage) => {
    const siblings = pages.filter(
      (one) => one.page === landing.page && !one.variant && one.locale === one.textLocale,
    );
    const translations = Object.fromEntries(siblings.map(({ locale, path }) => [locale, path]));
    return {
      props: { landing, translations },
      cacheKey: pageKey(
        frames.get(landing.locale),
        landing.digests,
        landing.mark,
        landing.locale,
        translations,
      ),
    };
  };
}
