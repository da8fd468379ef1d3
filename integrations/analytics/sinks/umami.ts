import type { Sink } from './sink.ts';

/** Its own cloud. */
export const UMAMI_HOST = 'https://cloud.umami.is';

/**
 * Umami's sending of stats: https://docs.umami.is/docs/api/sending-stats. A pageview has no name; the time on a page is its
 * own reckoning, and an event about it would hide who left at once.
 */
export const umami =
  (website: string, host = UMAMI_HOST): Sink =>
  ({ name, url, referrer = '', props }, { title, screen, language }) => {
    if (name === 'engagement') return undefined;
    const { host: hostname, pathname, search } = new URL(url);
    return {
      url: `${host}/api/send`,
      body: {
        type: 'event',
        payload: {
          website,
          hostname,
          url: pathname + search,
          referrer,
          title,
          screen,
          language,
          ...(name !== 'pageview' && { name, data: props }),
        },
      },
    };
  };
