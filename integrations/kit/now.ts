/**
 * The moment that this build counts as now. `MARQUEE_NOW` (an ISO date or date-time) fixes it, so that
 * the same content and the same now give the same bytes.
 * Throws a RangeError when the variable is set and is not a date.
 */
export function buildNow(env: Record<string, string | undefined> = process.env): Date {
  const given = env['MARQUEE_NOW'];
  if (!given) return new Date();
  const now = new Date(given);
  if (Number.isNaN(now.getTime()))
    throw new RangeError(`MARQUEE_NOW is not a date: ${given} (write 2026-04-20)`);
  return now;
}
