import type { WireBatch } from '../../../integrations/kit/events/events.ts';
import type { RequestFacts } from '../../../integrations/collector/receive/read-batch.ts';

export const NOW = Date.UTC(2026, 10, 24, 12);
export const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';

/** A request from a person, at noon. */
export const request: RequestFacts = {
  headers: { 'user-agent': CHROME, 'cf-ipcountry': 'CN', 'accept-language': 'zh-CN,en;q=0.7' },
  address: '192.0.2.7',
  now: NOW,
  salt: 'salt of the day',
};

export const rules = { sites: new Set(['guyu.example']) };

let last = 0;

/** An event as the snippet makes it, but for what is given. */
export const wireEvent = (more: object = {}) => ({
  id: `${NOW}.${(last += 1).toString(36)}`,
  name: 'pageview',
  url: 'https://guyu.example/visit/',
  at: NOW - 1000,
  referrer: '',
  ...more,
});

export const wireBatch = (...events: object[]): string =>
  JSON.stringify({ sent: NOW, events } as WireBatch);
