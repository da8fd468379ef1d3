import type { CheckOptions, ContentEntry } from '../../integrations/content/index.ts';
import { checkMedia } from '../../integrations/media/index.ts';
import { unknownRules } from '../../integrations/seo/index.ts';
import { buildNow } from '../../integrations/kit/now.ts';
import { stateOf, type State } from '../../integrations/kit/visibility.ts';
import { collections, takenAddresses } from '../schemas/collections.ts';
import { site as siteSchema, type Site } from '../schemas/site.ts';
import { checkAgreementFile } from './agreement.ts';
import { checkCampaignFiles } from './campaigns.ts';
import { textComponents } from './components.ts';
import { checkExperimentFiles } from './experiments.ts';
import { mediaOptions } from './media-options.ts';
import { checkPlanFiles } from './plans.ts';
import { checkRedirects } from './redirects.ts';

/** What the checks of this site are told, all but the root. */
export const checkOptions = (site: Site | undefined): Omit<CheckOptions, 'root'> => ({
  site,
  siteSchema,
  siteReferences: { 'blog.author': 'authors' },
  collections,
  now: buildNow(),
  components: textComponents,
  taken: takenAddresses,
  ...(site && { redirects: checkRedirects(site, buildNow()) }),
  also: unknownRules,
  more: async (root, entries) =>
    site
      ? [
          ...checkExperimentFiles(root, entries, site, buildNow()),
          ...checkCampaignFiles(entries, site),
          ...checkPlanFiles(entries, site),
          ...checkAgreementFile(root, entries, site),
          ...(await checkMedia(root, mediaOptions(site), buildNow())).problems,
        ]
      : [],
});

/** The fields of entries that say when they are seen, whatever the collection calls them. */
interface Dated {
  title?: string;
  name?: string | Record<string, string>;
  draft?: boolean;
  publishDate?: Date;
  expiryDate?: Date;
  start?: Date;
  end?: Date;
}

/** An entry with its place in time. */
export interface Planned {
  file: string;
  collection: string;
  locale: string;
  title: string;
  state: State;
  from?: Date | undefined;
  until?: Date | undefined;
}

const DATED = new Set(['blog', 'documents', 'landing', 'slides', 'splash']);

/** Every entry that visitors see, saw or will see, in the order of files. */
export const plannedEntries = (entries: ContentEntry[], now: Date): Planned[] =>
  entries
    .filter(({ collection, data }) => DATED.has(collection.name) && data !== undefined)
    .map(({ file, collection, locale, data }) => {
      const { title = '', draft, publishDate, expiryDate, start, end } = data as Dated;
      const [from, until] = [publishDate ?? start, expiryDate ?? end];
      const state = stateOf({ draft, publishDate: from, expiryDate: until }, now);
      return { file, collection: collection.name, locale, title, state, from, until };
    });

/** What a later build will show, the next first. */
export const scheduledNext = (entries: ContentEntry[], now: Date) =>
  plannedEntries(entries, now)
    .flatMap(({ state, title, from }) =>
      state === 'scheduled' && from ? [{ title, date: from }] : [],
    )
    .sort((a, b) => a.date.getTime() - b.date.getTime());
