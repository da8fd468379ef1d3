import { tellEngagement } from './engagement.ts';
import { clean, track } from './track.ts';

/**
 * Counts this page once somebody sees it (not while it is prepared in advance or in a tab behind others), again when it comes
 * back from the back-forward cache, and each page that a script of the site puts in its place. A new query or fragment alone
 * makes no new page.
 */
export function countPageviews(): void {
  let counted: string | undefined;
  let { referrer } = document;

  const view = () => {
    if (document.hidden || location.pathname === counted) return;
    // Of the page that this one takes the place of.
    if (ENGAGEMENT) tellEngagement();
    counted = location.pathname;
    track('pageview', undefined, { referrer: clean(referrer) });
    referrer = location.href;
    if (NOT_FOUND && document.querySelector(NOT_FOUND)) track('not_found');
    if (SEARCH) {
      const query = new URLSearchParams(location.search).get(SEARCH);
      if (query) track('search', { query });
    }
  };

  const { pushState } = history;
  history.pushState = (...to) => {
    pushState.apply(history, to);
    view();
  };
  addEventListener('popstate', view);
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    counted = undefined;
    view();
  });
  addEventListener('visibilitychange', view);
  view();
}
