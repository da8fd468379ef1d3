/** True for an object with fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A text or number that says something; undefined for anything else. */
export const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value.trim()) ||
  (typeof value === 'number' ? String(value) : undefined) ||
  undefined;
