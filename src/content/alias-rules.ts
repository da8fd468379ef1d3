import type { ContentEntry } from '../../integrations/content/index.ts';
import type { RedirectRule } from '../../integrations/redirects/index.ts';
import { isPublished } from '../../integrations/kit/visibility.ts';
import type { Site } from '../schemas/site.ts';
import { addressOf } from './addresses.ts';

/** The fields of an entry that say whether its old addresses lead anywhere. */
interface Aliased {
  draft?: boolean;
  publishDate?: Date;
  expiryDate?: Date;
  aliases?: string[];
}

/** Old addresses of the entries that are built, each with the line on which it was written. */
export const aliasRules = (
  entries: readonly ContentEntry[],
  site: Site,
  now: Date,
): RedirectRule[] =>
  entries.flatMap((entry) => {
    const data = entry.data as Aliased | undefined;
    if (!data?.aliases?.length || !isPublished(data, now)) return [];
    const to = addressOf(entry, site);
    return data.aliases.map((from, index) => ({
      from,
      to,
      source: { file: entry.file, line: entry.source.locate(['aliases', index]).line },
    }));
  });
