import type { ContentEntry } from '../../integrations/content/index.ts';
import { isPublished } from '../../integrations/kit/visibility.ts';
import type { Target } from '../../integrations/keywords/index.ts';
import type { Site } from '../schemas/site.ts';
import { addressOf } from './addresses.ts';

/** Fields of a text that planning asks for. */
interface Fields {
  title?: string;
  keyphrase?: string;
  draft?: boolean;
  publishDate?: Date;
  expiryDate?: Date;
  seo?: { index?: boolean };
}

/** Collections whose texts may name a keyphrase. */
const KEYPHRASED = new Set(['blog', 'landing']);

/** Every public text that search engines may show, with the words that it wants to be found for. */
export const keywordTargets = (entries: readonly ContentEntry[], site: Site, now: Date): Target[] =>
  entries.flatMap((entry): Target[] => {
    const { collection, data, file, locale, source } = entry;
    if (!KEYPHRASED.has(collection.name) || data === undefined) return [];
    const { title = '', keyphrase, seo, ...dates } = data as Fields;
    if (!isPublished(dates, now) || seo?.index === false) return [];
    const line = keyphrase && source.locate(['keyphrase'], { key: true }).line;
    return [
      { page: addressOf(entry, site), file, locale, title, keyphrase, ...(line && { line }) },
    ];
  });
