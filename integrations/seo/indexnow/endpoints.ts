/**
 * Where to submit. Every search engine that takes part passes submissions on to the others, so that one is enough:
 * https://www.indexnow.org/faq.
 */
export const endpoints = {
  indexnow: 'https://api.indexnow.org/indexnow',
  bing: 'https://www.bing.com/indexnow',
  yandex: 'https://yandex.com/indexnow',
} as const;
