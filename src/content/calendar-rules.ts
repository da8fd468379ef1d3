import type { RedirectRule } from '../../integrations/redirects/index.ts';
import { localPath } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';
import { houseYearAt } from './house-year.ts';

/**
 * The page of next year moves to /calendar/ when its year comes: its old address leads there, for two years, so that
 * no link breaks. Not for good, since the page behind it changes.
 */
export function calendarRules(site: Site, now: Date): RedirectRule[] {
  if (!site.calendar.public) return [];
  const year = houseYearAt(now, site.timeZone);
  return site.locales.flatMap(({ id }) =>
    [year - 1, year].map((one) => ({
      from: localPath(site, id, `/calendar/${one}/`),
      to: localPath(site, id, '/calendar/'),
      status: 302 as const,
      source: { file: 'content/site.yaml' },
    })),
  );
}
