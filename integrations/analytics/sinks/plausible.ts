import type { Sink } from './sink.ts';

/**
 * Plausible's Events API: https://plausible.io/docs/events-api. Of its own names we use `pageview` and the three that its
 * script gives to goals; its engagement is not public, so none is sent.
 */
const NAMES: Record<string, string> = {
  outbound_click: 'Outbound Link: Click',
  file_download: 'File Download',
  form_submit: 'Form: Submission',
  not_found: '404',
};

/** Its own cloud. */
export const PLAUSIBLE_API = 'https://plausible.io/api/event';

/** @param domain Name of the site at Plausible. @param api Address of its events. */
export const plausible =
  (domain: string, api = PLAUSIBLE_API): Sink =>
  ({ name, url, referrer, props }) => {
    if (name === 'engagement') return undefined;
    const { value, currency, ...rest } = props ?? {};
    return {
      url: api,
      body: {
        name: name === 'conversion' ? `${rest['goal']}` : (NAMES[name] ?? name),
        url,
        domain,
        ...(referrer && { referrer }),
        ...(props && { props: rest }),
        ...(currency && { revenue: { currency, amount: value } }),
        ...(name === 'web_vitals' && { interactive: false }),
      },
    };
  };
