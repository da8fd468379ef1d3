import { dayRange } from '../../integrations/kit/day-range.ts';
import { dateFormat, languageTag } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';

/** Days and moments of the public calendar as a language writes them. */
export function dayFormats(site: Site, locale: string) {
  const tag = locale === 'en' ? 'en-GB' : languageTag(site, locale);
  const written = (style: Intl.DateTimeFormatOptions) =>
    dateFormat(tag, { ...style, timeZone: 'UTC' });
  const midnight = (day: string) => new Date(`${day}T00:00Z`);
  const long = written({ day: 'numeric', month: 'long', year: 'numeric' });
  const range = dayRange(tag, { day: 'numeric', month: 'long' });
  return {
    /** 22 */
    day: (day: string) => String(Number(day.slice(8))),
    /** November, 十一月. */
    month: (day: string) => written({ month: 'long' }).format(midnight(day)),
    /** 22 November 2026. */
    long: (day: string) => long.format(midnight(day)),
    /** 3–12 December. */
    range,
    /** The minute of a moment in the zone of the site, never rounded up into the next: 20:23. */
    clock: (moment: Date) =>
      dateFormat(tag, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: site.timeZone,
      }).format(moment),
    /** China Standard Time. */
    zone: (moment: Date) =>
      dateFormat(tag, { timeZoneName: 'long', timeZone: site.timeZone })
        .formatToParts(moment)
        .find((part) => part.type === 'timeZoneName')!.value,
    /** GB, CN as the United Kingdom, China; a region by the name of its country. */
    countries: (codes: readonly string[]) => {
      const names = new Intl.DisplayNames(tag, { type: 'region', style: 'short' });
      const all = codes.map((code) => names.of(code.slice(0, 2)) ?? code);
      return [...new Set(all)].join(tag.toLowerCase().startsWith('zh') ? '、' : ', ');
    },
  };
}
