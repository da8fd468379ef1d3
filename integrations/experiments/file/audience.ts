/** Fields by which an audience can be chosen: what edge and browser both know of a visitor. */
export const AUDIENCE = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_content',
  'utm_term',
  'device',
  'language',
] as const;
