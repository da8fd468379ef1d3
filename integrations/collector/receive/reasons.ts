/** Why an event, or a whole request, was not taken: words that are counted, told to the sender and listed in /metrics. */
export const REASONS = {
  'not-json': 'The body is not JSON.',
  'not-a-batch': 'The body is no object with a list of events.',
  'too-large': 'The body is larger than 64 kB, or has more than 50 events.',
  encoding: 'The body cannot be unpacked.',
  'rate-limit': 'Too many requests from one address.',
  bot: 'A program, not a person.',
  spam: 'The referrer is known to be made up.',
  'not-an-object': 'The event is no object.',
  'bad-id': 'id: 1 to 64 letters, digits, - _ .',
  'bad-name': 'name: 1 to 60 letters, digits, space and - _ . : after a first letter.',
  'bad-url': 'url: an http address of at most 2,000 characters.',
  'unknown-site': 'The address is of none of the sites that this collector serves.',
  'bad-referrer': 'referrer: an address of at most 2,000 characters.',
  'bad-time': 'at and sent: milliseconds since 1970.',
  'too-old': 'The event is older than 7 days.',
  'in-the-future': 'The event is later than its sending.',
  'bad-props':
    'props: at most 30, names of at most 60 characters, values that are text of at most 500, numbers or true and false.',
  'bad-value': 'value: a number, not below 0, with a currency of ISO 4217.',
  'bad-visitor': 'visitor: 32 hexadecimal digits.',
  'unknown-field': 'There is no such field.',
} as const;

export type Reason = keyof typeof REASONS;
