import { nameIn, solarTermsOf, termFacts } from '../../../integrations/calendar/index.ts';
import { daysFrom } from '../../../integrations/kit/day.ts';
import { site } from '../../content/site.ts';
import { languageTag } from '../../i18n/locale.ts';

/** The solar term that begins on a day or next after it, and how many days that is. */
export function nextTerm(today: string, locale: string): { name: string; days: number } {
  const year = Number(today.slice(0, 4));
  const { id, date } = [...solarTermsOf(year), ...solarTermsOf(year + 1)].find(
    (term) => term.date >= today,
  )!;
  return {
    name: nameIn(termFacts(id)!.name, languageTag(site, locale)),
    days: daysFrom(today, date),
  };
}
