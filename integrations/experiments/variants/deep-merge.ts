export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value));

/**
 * Lays a patch over a value: objects are merged field by field, anything else is replaced (lists too),
 * and `null` removes a field. Neither argument is changed.
 */
export function deepMerge(
  base: Record<string, unknown>,
  patch: Record<string, unknown>,
): Record<string, unknown> {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, isRecord(value) ? deepMerge(recordOf(merged.get(key)), value) : value);
  }
  return Object.fromEntries(merged);
}

const recordOf = (value: unknown) => (isRecord(value) ? value : {});
