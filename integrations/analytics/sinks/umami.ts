import type { Sink } from './sink.ts';

/**
 * Umami's sending of stats: https://docs.umami.is/docs/api/sending-stats. A pageview has no name; the time on a page is its
 * own reckoning, and an event about it would hide who left at once.
 */
export const umami =
  (website: string, host = 'https://cloud.umami.is'): Sink =>
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
