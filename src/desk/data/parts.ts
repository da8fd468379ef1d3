import type { DatedCampaign } from '../../../integrations/campaigns/index.ts';
import { site } from '../../content/site.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { localText } from '../../i18n/locale.ts';
import type { Desk } from './desk.ts';

/** A file that belongs to a campaign. */
export interface Part {
  kind: string;
  title: string;
  file: string;
}

/** Fields of a campaign that name files, with the collection of each. */
const FIELDS = [
  ['pages', 'landing', 'page'],
  ['posts', 'blog', 'post'],
  ['splash', 'splash', 'splash'],
  ['experiments', 'experiments', 'experiment'],
  ['emails', 'emails', 'email'],
  ['social', 'social', 'social'],
] as const;

/** Everything that a campaign names, in the language that is asked for where there is one. */
export function partsOf(campaign: DatedCampaign, { entries }: Desk, locale: string): Part[] {
  const texts = dictionary(locale).desk;
  return FIELDS.flatMap(([field, collection, kind]) =>
    campaign[field].flatMap((name): Part[] => {
      const own = entries.filter((one) => one.collection.name === collection && one.name === name);
      const entry = own.find((one) => one.locale === locale) ?? own[0];
      if (!entry) return [];
      const { title, subject } = (entry.data ?? {}) as {
        title?: string | Record<string, string>;
        subject?: string;
      };
      return [
        {
          kind: kind === 'page' ? texts.columns.page : texts.kinds[kind],
          title: localText(site, locale, title) ?? subject ?? name,
          file: entry.file,
        },
      ];
    }),
  );
}
