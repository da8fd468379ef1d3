import type { CalendarItem } from '../../../integrations/calendar/index.ts';
import { contentItems } from '../../content/calendar-items.ts';
import { site } from '../../content/site.ts';
import { localText } from '../../i18n/locale.ts';
import type { Desk } from './desk.ts';

/** Everything of the desk that has a day, in a language. */
export const deskItems = (desk: Desk, locale: string): CalendarItem[] => [
  ...contentItems(desk.entries, desk.campaigns, { site, locale, now: desk.now }),
  ...rightsItems(desk, locale),
];

/** Originals on the day from which they may no longer be shown. */
const rightsItems = ({ media }: Desk, locale: string): CalendarItem[] =>
  media.listed.flatMap(({ asset: { file, sidecar } }) =>
    sidecar.expires === undefined
      ? []
      : [
          {
            id: `rights-${file}`,
            kind: 'rights' as const,
            title: localText(site, locale, sidecar.title) ?? file,
            start: sidecar.expires,
            href: 'media/',
            file,
          },
        ],
  );
