/** Written only with consent: see `TOUCHES`. */
const KEY = 'mq_touch';

/** A campaign or a click of an ad led here. */
const CAMPAIGN = /utm_|clid=|braid=|li_fat_id/;

interface Touches {
  first?: string;
  last?: string;
}

/** First and last touch of this visitor, as query strings; empty where nothing was kept. */
export function touches(): Touches {
  try {
    return JSON.parse(localStorage[KEY]);
  } catch {
    return {};
  }
}

/** Keeps how the visitor came, if he came from somewhere: by a campaign, by a click on an ad, or from another site. */
export function keepTouch(): void {
  const { referrer } = document;
  if (!CAMPAIGN.test(location.search) && (!referrer || referrer.includes(location.host))) return;
  const last = `${location.search}&referrer=${referrer}&at=${Date.now()}`.slice(0, 500);
  try {
    localStorage[KEY] = JSON.stringify({ first: last, ...touches(), last });
  } catch {
    // Storage may be full or forbidden: the page's own address still says how the visitor came.
  }
}
