/** What a visit takes from its first event, each a word. */
export const FIRST_WORDS = [
  'source',
  'medium',
  'campaign',
  'term',
  'content',
  'referrer',
  'click',
  'country',
  'device',
  'browser',
  'os',
  'language',
] as const;

/** All words that a visit is known by; `entry` and `leave` are its first and last page. */
export const VISIT_WORDS = ['site', 'entry', 'leave', ...FIRST_WORDS] as const;
export type VisitWord = (typeof VISIT_WORDS)[number];
