import type { Sink } from './sink.ts';

/** Its own cloud, in the United States. */
export const POSTHOG_HOST = 'https://us.i.posthog.com';

const NAMES: Record<string, string> = { pageview: '$pageview', web_vitals: '$web_vitals' };

/**
 * PostHog's capture API: https://posthog.com/docs/api/capture. The key is the project's public one. Who has no id of his own
 * is counted by its cookieless mode (https://posthog.com/tutorials/cookieless-tracking), which has to be switched on there:
 * its server makes a daily hash from the address, the host and the raw user agent.
 */
export const posthog =
  (api_key: string, host = POSTHOG_HOST): Sink =>
  ({ id, name, url, referrer, at, props, visitor }, { title, userAgent }) => ({
    url: `${host}/i/v0/e/`,
    body: {
      api_key,
      event: NAMES[name] ?? name,
      distinct_id: visitor ?? '$posthog_cookieless',
      timestamp: new Date(at).toISOString(),
      properties: {
        ...props,
        $current_url: url,
        $host: new URL(url).host,
        $pathname: new URL(url).pathname,
        $title: title,
        ...(referrer && { $referrer: referrer }),
        ...(!visitor && { $cookieless_mode: true, $raw_user_agent: userAgent }),
        $insert_id: id,
        $process_person_profile: false,
      },
    },
  });
