import { decide } from '../decide.ts';
import { newId } from '../new-id.ts';
import type { Served } from '../served.ts';
import { expose } from './expose.ts';
import { keep } from './keep.ts';
import { swap } from './swap.ts';

/** What a page's script is told, in its attribute. */
export interface HeadData extends Served {
  /** Address of each variant that is more than other blocks: `{ 'price-first': '/_v/…/' }`. */
  pages?: Record<string, string>;
}

/** Set by the bundler: whether a variant of the site has a page of its own. */
declare const PAGES: boolean;

const { documentElement: root, currentScript } = document;
const tests = JSON.parse(currentScript!.dataset['tests']!) as HeadData[];

/** Variants that are shown: `form.1:short`. */
const shown: string[] = [];

for (const test of tests) {
  // On the page of a variant that is being left nothing is shown, and nothing counted.
  if (PAGES && root.dataset['away']) break;
  const { cookie: cookies } = document;
  const {
    userAgent,
    language,
    globalPrivacyControl: optedOut,
  } = navigator as Navigator & {
    globalPrivacyControl?: boolean;
  };
  const { search } = location;
  const decision = decide(
    test,
    { cookies, search, userAgent, language, optedOut },
    Date.now(),
    newId,
  );
  for (const cookie of decision.keep) keep(cookie, test);
  const { variant, preview } = decision;
  // Where nothing can be kept a visitor would change variants with every page: he is shown the control.
  if (!variant || decision.keep.some((cookie) => !document.cookie.includes(cookie))) continue;
  const page = PAGES && test.pages?.[variant];
  if (page) {
    leave(page);
    break;
  }
  shown.push(`${test.seed}:${variant}`);
  if (!preview) expose(test, variant);
}
if (shown[0]) swap(root, shown);

/** Another layout has a page of its own; nothing of this one has been painted yet. */
function leave(page: string): void {
  try {
    // By this the variant's page knows that it was not asked for directly, and which address to show.
    sessionStorage.setItem('mq', `${page} ${location.pathname}`);
    location.replace(page + location.search + location.hash);
  } catch {
    // Without storage it could not come back: the control stays.
  }
}
