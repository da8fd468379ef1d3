import { LIMITS, type PageEvent, type Props } from '../../kit/events/events.ts';
import type { Reason } from './reasons.ts';

const ID = /^[\w.-]{1,64}$/;
const NAME = /^[\p{L}][\p{L}\p{N} _.:-]{0,59}$/u;
const VISITOR = /^[0-9a-f]{32}$/;
const FIELDS = new Set([
  'id',
  'name',
  'url',
  'at',
  'referrer',
  'props',
  'visitor',
  'first',
  'last',
]);
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Control characters have no meaning in any field, and one in terminals and tables. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

export const plainText = (text: string): string => text.replace(CONTROL, ' ').trim();

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

/**
 * An event as a page may send it, or why it is not one. What is wrong in one field refuses the event, which would count for
 * something that it was not.
 */
export function checkEvent(input: unknown): PageEvent | Reason {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return 'not-an-object';
  const event = input as Record<string, unknown>;
  if (Object.keys(event).some((field) => !FIELDS.has(field))) return 'unknown-field';
  const { id, name, url, at, referrer = '', props = {}, visitor, first, last } = event;
  if (typeof id !== 'string' || !ID.test(id)) return 'bad-id';
  if (typeof name !== 'string' || !NAME.test(name)) return 'bad-name';
  if (!isText(url, LIMITS.url) || !isWebAddress(url)) return 'bad-url';
  if (!isText(referrer, LIMITS.url)) return 'bad-referrer';
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0) return 'bad-time';
  if (visitor !== undefined && (typeof visitor !== 'string' || !VISITOR.test(visitor)))
    return 'bad-visitor';
  if (!isText(first ?? '', LIMITS.url) || !isText(last ?? '', LIMITS.url)) return 'bad-referrer';
  if (!areProps(props)) return 'bad-props';
  if (!isMoney(props)) return 'bad-value';
  return {
    id,
    name: plainText(name),
    url,
    at,
    referrer,
    props,
    visitor: visitor as string | undefined,
    first: first as string | undefined,
    last: last as string | undefined,
  };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}

function areProps(props: unknown): props is Props {
  if (typeof props !== 'object' || props === null || Array.isArray(props)) return false;
  const list = Object.entries(props);
  return (
    list.length <= LIMITS.props &&
    list.every(
      ([name, value]) =>
        name !== '' &&
        name.length <= LIMITS.propName &&
        name !== '__proto__' &&
        (typeof value === 'boolean' ||
          (typeof value === 'number' && Number.isFinite(value)) ||
          isText(value, LIMITS.propValue)),
    )
  );
}

/** Money is a number with a currency; an amount without one is any other property. */
function isMoney({ value, currency }: Props): boolean {
  if (currency === undefined) return typeof value !== 'number' || value >= 0;
  return (
    typeof value === 'number' &&
    value >= 0 &&
    value < 1e12 &&
    typeof currency === 'string' &&
    CURRENCIES.has(currency)
  );
}
