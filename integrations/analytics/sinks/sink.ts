import type { PageEvent } from '../../kit/events/events.ts';

/** What of a page products ask for besides the event. */
export interface PageFacts {
  title?: string | undefined;
  /** 1280x720, in CSS pixels. */
  screen?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
  userAgent?: string | undefined;
}

/** A request to a product's public interface. */
export interface SinkRequest {
  url: string;
  /** JSON if it is an object, else a form's text. */
  body: object | string;
}

/** Says an event in a product's words; undefined where the product has no word for it. Pure: pages and servers share it. */
export type Sink = (event: PageEvent, page: PageFacts) => SinkRequest | undefined;
