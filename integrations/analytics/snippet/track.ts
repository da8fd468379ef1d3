import { cleanAddress, dropPattern } from '../../kit/events/clean-address.ts';
import type { PageEvent, Props } from '../../kit/events/events.ts';
import { hasAgreed } from '../consent/choice.ts';
import { touches } from './touches.ts';

/** Takes an event; what it does with it is its own affair. */
export type Receiver = (event: PageEvent) => void;

/** Whether the visitor agreed to be counted. */
export const agreed = (): boolean => hasAgreed(document.cookie, 'statistics');

/** Where events go, from the start on. */
export const receivers: Receiver[] = [];

/**
 * An address as it may leave the browser. Our own collector, which has seen it when it sent the page or is run by who did,
 * cleans it before it keeps it: then a page need not carry the code.
 */
export function clean(address: string): string {
  return CLEAN ? cleanAddress(address, dropPattern(DROP)) : address;
}

/** Tells all receivers that something happened, on this page if no other is given. */
export function track(name: string, props?: Props, more?: Partial<PageEvent>): void {
  // A choice can be taken back.
  if (CONSENT && !agreed()) return;
  const at = Date.now();
  const event: PageEvent = {
    id: at + Math.random().toString(36).slice(1),
    name,
    url: clean(location.href),
    at,
    props,
    ...(EXPERIMENTS && { visitor: /mq_id=(\w{32})/.exec(document.cookie)?.[1] }),
    ...(TOUCHES && touches()),
    ...more,
  };
  receivers.forEach((receive) => receive(event));
}
