import type { CalendarKind } from '../../../integrations/calendar/index.ts';
import { dictionary } from '../../i18n/dictionary.ts';

/** What one thing of each kind is called. */
export const kindTexts = (locale: string): Record<CalendarKind, string> =>
  dictionary(locale).desk.kinds;
