import type { Props } from '../../kit/events/events.ts';
import type { Sink } from './sink.ts';

/** Names that GA4 has for the same thing: https://support.google.com/analytics/answer/9216061 and /9267735. */
const NAMES: Record<string, string> = {
  pageview: 'page_view',
  engagement: 'user_engagement',
  outbound_click: 'click',
  video_play: 'video_start',
  search: 'view_search_results',
};

/** An event in GA4's words: name and parameters, the same for gtag.js and the Measurement Protocol. */
export function ga4Event(name: string, props: Props = {}): { name: string; params: Props } {
  const { goal, time, query, url, file, ...rest } = props;
  const params: Props = {
    ...rest,
    ...(time !== undefined && { engagement_time_msec: time }),
    ...(query !== undefined && { search_term: query }),
    ...(url !== undefined && { link_url: url }),
    ...(file !== undefined && { file_name: file }),
    ...(name === 'outbound_click' && { outbound: true }),
  };
  // GA4 knows conversions by the event's own name ("key events").
  if (name === 'conversion') return { name: goalName(`${goal}`), params };
  return { name: NAMES[name] ?? name, params: goal === undefined ? params : { ...params, goal } };
}

/** Names of events: letters, digits and `_`, a letter first, at most 40. */
const goalName = (goal: string) =>
  goal
    .replace(/\W/g, '_')
    .replace(/^(?![a-z])/i, 'goal_')
    .slice(0, 40);

/**
 * The Measurement Protocol, from servers only, since it asks for a secret:
 * https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference. It knows visitors by `client_id`, so
 * an event without a visitor is not sent.
 */
export const ga4 =
  (measurementId: string, secret: string, host = 'https://www.google-analytics.com'): Sink =>
  ({ name, url, referrer, at, props, visitor }, { title, language }) => {
    if (!visitor) return undefined;
    const event = ga4Event(name, props);
    const query = new URLSearchParams({ measurement_id: measurementId, api_secret: secret });
    return {
      url: `${host}/mp/collect?${query}`,
      body: {
        client_id: visitor,
        timestamp_micros: at * 1000,
        // What advertising may do with it is not ours to allow.
        consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' },
        events: [
          {
            ...event,
            params: {
              // Without time GA4 shows nobody as active.
              engagement_time_msec: 1,
              ...event.params,
              page_location: url,
              ...(referrer && { page_referrer: referrer }),
              ...(title && { page_title: title }),
              ...(language && { language }),
            },
          },
        ],
      },
    };
  };
