import { date } from './fields.ts';
import { ProblemsError } from './problem.ts';

/**
 * The moment that this build counts as now. `MARQUEE_NOW` (an ISO date or date-time) fixes it, so that
 * the same content and the same now give the same bytes.
 * Throws a ProblemsError when the variable is set and is not a date that exists.
 */
export function buildNow(env: Record<string, string | undefined> = process.env): Date {
  const given = env['MARQUEE_NOW'];
  if (!given) return new Date();
  const now = date().safeParse(given);
  if (now.success) return now.data;
  throw new ProblemsError([
    {
      code: 'MQ1105',
      severity: 'error',
      file: 'MARQUEE_NOW',
      message: 'The variable holds no date that exists.',
      found: given,
      fix: 'MARQUEE_NOW=2026-04-20 or MARQUEE_NOW=2026-04-20T08:00:00+08:00',
    },
  ]);
}
