/**
 * What the snippet tells, by name; every other name is a custom event, `marquee('name', props)`. Names follow those of
 * GA4's enhanced measurement where it has one (https://support.google.com/analytics/answer/9216061).
 */
export const EVENTS = [
  'pageview',
  /** `time`: milliseconds in which the page was visible and had focus; `scroll`: deepest, in percent. */
  'engagement',
  /** A link to another site: `url`. */
  'outbound_click',
  /** A link to a file: `file`. */
  'file_download',
  /** The first field of a form was filled: `form`. */
  'form_start',
  'form_submit',
  /** The browser refused a form: `form`, `field`. */
  'form_error',
  /** A link or button with `data-goal`: `goal`, `url`. */
  'cta_click',
  /** `video`: its file. */
  'video_play',
  /** A search of the site: `query`, `results`. */
  'search',
  /** The page that is shown where there is none. */
  'not_found',
  /** `lcp`, `inp`, `fcp` and `ttfb` in milliseconds, `cls`. */
  'web_vitals',
  /** A variant was seen: `experiment`, `phase`, `variant`. */
  'exposure',
  /** A goal was reached: `goal`, and where it is worth something `value` and `currency`. */
  'conversion',
] as const;

export type PropValue = string | number | boolean;
export type Props = Record<string, PropValue>;

/** An event as the page knows it, before a sink takes it. */
export interface PageEvent {
  /** One that comes twice counts once. Begins with the time, so that stores keep ids that came together together. */
  id: string;
  name: string;
  /** Address of the page, cleaned. */
  url: string;
  /** When it happened, by the visitor's clock: milliseconds since 1970. */
  at: number;
  /** Where the visitor came from, before this page: another site, or another page of this one. */
  referrer?: string | undefined;
  props?: Props | undefined;
  /** Kept by a test or with consent; without it the collector tells visitors apart, for a day. */
  visitor?: string | undefined;
  /** First and last touch as a query string, kept with consent. */
  first?: string | undefined;
  last?: string | undefined;
}

/** What the snippet posts, as JSON under `text/plain`, which needs no question to the server beforehand (CORS). */
export interface WireBatch {
  /** When it was sent, by the same clock as the events: their ages count, since visitors' clocks are wrong. */
  sent: number;
  events: PageEvent[];
}

/** Limits of a batch, the same in the snippet, the collector and the documentation. */
export const LIMITS = {
  /** Bytes of a body, also once it is unpacked. */
  body: 65_536,
  /** Events in a batch. */
  events: 50,
  /** Characters. */
  id: 64,
  name: 60,
  url: 2000,
  props: 30,
  propName: 60,
  propValue: 500,
  /** Oldest event that is taken, in milliseconds: a laptop that was shut over the weekend. */
  age: 7 * 86_400_000,
} as const;
