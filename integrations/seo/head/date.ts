/** A moment in ISO 8601; a day without a time (midnight UTC) stays a day: `2026-04-20`. */
export const isoDate = (date: Date): string =>
  date.toISOString().replace('T00:00:00.000Z', '').replace('.000Z', 'Z');
