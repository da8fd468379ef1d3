import type { CheckOptions } from '../../integrations/content/index.ts';
import { checkMedia } from '../../integrations/media/index.ts';
import { unknownRules } from '../../integrations/seo/index.ts';
import { buildNow } from '../../integrations/kit/now.ts';
import { collections, takenAddresses } from '../schemas/collections.ts';
import { site as siteSchema, type Site } from '../schemas/site.ts';
import { AGREEMENT, checkAgreementFile } from './agreement.ts';
import { checkCampaignFiles } from './campaigns.ts';
import { textComponents } from './components.ts';
import { checkExperimentFiles } from './experiments.ts';
import { mediaOptions } from './media-options.ts';
import { withoutWords } from './own-words.ts';
import { checkPageTexts } from './page-texts.ts';
import { checkPlanFiles } from './plans.ts';
import { checkPostParts } from './post-parts.ts';
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
  others: ['content/data', AGREEMENT],
  ...(site && { redirects: checkRedirects(site, buildNow()) }),
  also: (data) => [...unknownRules(data), ...withoutWords(data)],
  more: async (root, entries) =>
    site
      ? [
          ...checkExperimentFiles(root, entries, site, buildNow()),
          ...checkCampaignFiles(entries, site),
          ...checkPlanFiles(entries, site),
          ...checkAgreementFile(root, entries, site),
          ...checkPageTexts(entries),
          ...checkPostParts(entries),
          ...(await checkMedia(root, mediaOptions(site), buildNow())).problems,
        ]
      : [],
});
