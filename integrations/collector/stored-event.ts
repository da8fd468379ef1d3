import type { Props } from '../kit/events/events.ts';

/** An event as it is kept: checked, cleaned, without an address or a user agent. */
export interface StoredEvent {
  /** As the page gave it; one that comes twice is kept once. */
  id: string;
  /** When it happened, by the collector's clock: milliseconds since 1970. */
  time: number;
  /** Host of the page. */
  site: string;
  name: string;
  /** Tells visitors apart; 52 bits. Made anew each day, unless the page kept an id. */
  visitor: number;
  /** The visitor's id was kept by the page: he is the same person tomorrow. */
  kept: boolean;
  /** Path of the page: what a query adds is no other page. */
  page: string;
  /** How the page was come to: what a visit takes from its first event. */
  touch: Touch;
  facts: VisitorFacts;
  goal?: string | undefined;
  /** Money, in `currency`. */
  value?: number | undefined;
  currency?: string | undefined;
  /** Milliseconds in which the page was looked at. */
  engaged?: number | undefined;
  /** Deepest, in percent. */
  scroll?: number | undefined;
  /** All that has no field of its own. */
  props?: Props | undefined;
}

/** Where a visitor came from. Lower case, as GA4 compares them. */
export interface Touch {
  source?: string | undefined;
  medium?: string | undefined;
  campaign?: string | undefined;
  term?: string | undefined;
  content?: string | undefined;
  /** Host of the other site. */
  referrer?: string | undefined;
  /** Name of the parameter by which an ad's network knows the click: gclid. */
  click?: string | undefined;
  /** Its value, by which conversions are told to that network. */
  clickId?: string | undefined;
}

/** What a request says of its visitor; each a word, never a number that could tell him apart. */
export interface VisitorFacts {
  /** ISO 3166-1, of what stands before the collector. */
  country?: string | undefined;
  device?: string | undefined;
  browser?: string | undefined;
  os?: string | undefined;
  /** Of the browser, without region: zh. */
  language?: string | undefined;
}
