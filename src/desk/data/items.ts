import type { CalendarItem } from '../../../integrations/calendar/index.ts';
import { contentItems } from '../../content/calendar-items.ts';
import { site } from '../../content/site.ts';
import type { Desk } from './desk.ts';

/** Everything of the desk that has a day, in a language. */
export const deskItems = ({ entries, campaigns, now }: Desk, locale: string): CalendarItem[] =>
  contentItems(entries, campaigns, { site, locale, now });
