import { canonicalBroken } from './rules/head/canonical-broken.ts';
import { canonicalChain } from './rules/head/canonical-chain.ts';
import { canonicalElsewhere } from './rules/head/canonical-elsewhere.ts';
import { canonicalMissing } from './rules/head/canonical-missing.ts';
import { canonicalRelative } from './rules/head/canonical-relative.ts';
import { canonicalRepeated } from './rules/head/canonical-repeated.ts';
import { descriptionDuplicate } from './rules/head/description-duplicate.ts';
import { descriptionLong } from './rules/head/description-long.ts';
import { descriptionMissing } from './rules/head/description-missing.ts';
import { descriptionRepeated } from './rules/head/description-repeated.ts';
import { descriptionShort } from './rules/head/description-short.ts';
import { hreflangBroken } from './rules/head/hreflang-broken.ts';
import { hreflangInvalid } from './rules/head/hreflang-invalid.ts';
import { hreflangReciprocal } from './rules/head/hreflang-reciprocal.ts';
import { hreflangSelf } from './rules/head/hreflang-self.ts';
import { iconMissing } from './rules/head/icon-missing.ts';
import { noindexInSitemap } from './rules/head/noindex-in-sitemap.ts';
import { ogImageBroken } from './rules/head/og-image-broken.ts';
import { ogImageMissing } from './rules/head/og-image-missing.ts';
import { ogImageSize } from './rules/head/og-image-size.ts';
import { ogMissing } from './rules/head/og-missing.ts';
import { robotsBlocked } from './rules/head/robots-blocked.ts';
import { robotsConflict } from './rules/head/robots-conflict.ts';
import { robotsUnknown } from './rules/head/robots-unknown.ts';
import { sitemapBroken } from './rules/head/sitemap-broken.ts';
import { sitemapMissing } from './rules/head/sitemap-missing.ts';
import { titleDuplicate } from './rules/head/title-duplicate.ts';
import { titleLong } from './rules/head/title-long.ts';
import { titleMissing } from './rules/head/title-missing.ts';
import { titleRepeated } from './rules/head/title-repeated.ts';
import { titleShort } from './rules/head/title-short.ts';
import { titleSpaces } from './rules/head/title-spaces.ts';
import { viewportMissing } from './rules/head/viewport-missing.ts';
import { altFileName } from './rules/structure/alt-file-name.ts';
import { altLong } from './rules/structure/alt-long.ts';
import { altMissing } from './rules/structure/alt-missing.ts';
import { h1Missing } from './rules/structure/h1-missing.ts';
import { h1Repeated } from './rules/structure/h1-repeated.ts';
import { headingEmpty } from './rules/structure/heading-empty.ts';
import { headingOrder } from './rules/structure/heading-order.ts';
import { imageSize } from './rules/structure/image-size.ts';
import { langMissing } from './rules/structure/lang-missing.ts';
import { langWrong } from './rules/structure/lang-wrong.ts';
import { linkTextEmpty } from './rules/structure/link-text-empty.ts';
import { linkTextVague } from './rules/structure/link-text-vague.ts';
import { mainLandmark } from './rules/structure/main-landmark.ts';
import { fragmentBroken } from './rules/links/fragment-broken.ts';
import { imageBroken } from './rules/links/image-broken.ts';
import { linkBroken } from './rules/links/link-broken.ts';
import { linkInsecure } from './rules/links/link-insecure.ts';
import { linkNofollow } from './rules/links/link-nofollow.ts';
import { linkRedirected } from './rules/links/link-redirected.ts';
import { linkSlash } from './rules/links/link-slash.ts';
import { linkUncrawlable } from './rules/links/link-uncrawlable.ts';
import { pageDeep } from './rules/links/page-deep.ts';
import { pageOrphan } from './rules/links/page-orphan.ts';
import { relNoopener } from './rules/links/rel-noopener.ts';
import { relSponsored } from './rules/links/rel-sponsored.ts';
import { relUgc } from './rules/links/rel-ugc.ts';
import { contentDuplicate } from './rules/content/content-duplicate.ts';
import { contentSimilar } from './rules/content/content-similar.ts';
import { contentStale } from './rules/content/content-stale.ts';
import { contentThin } from './rules/content/content-thin.ts';
import { keyphraseAlt } from './rules/content/keyphrase-alt.ts';
import { keyphraseDensity } from './rules/content/keyphrase-density.ts';
import { keyphraseDescription } from './rules/content/keyphrase-description.ts';
import { keyphraseDuplicate } from './rules/content/keyphrase-duplicate.ts';
import { keyphraseFirst } from './rules/content/keyphrase-first.ts';
import { keyphraseHeadings } from './rules/content/keyphrase-headings.ts';
import { keyphraseMissing } from './rules/content/keyphrase-missing.ts';
import { keyphraseSlug } from './rules/content/keyphrase-slug.ts';
import { keyphraseTitle } from './rules/content/keyphrase-title.ts';
import { paragraphLong } from './rules/content/paragraph-long.ts';
import { readingEase } from './rules/content/reading-ease.ts';
import { sentenceLong } from './rules/content/sentence-long.ts';
import { dataBreadcrumb } from './rules/data/data-breadcrumb.ts';
import { dataBroken } from './rules/data/data-broken.ts';
import { dataContext } from './rules/data/data-context.ts';
import { dataRecommended } from './rules/data/data-recommended.ts';
import { dataReference } from './rules/data/data-reference.ts';
import { dataRequired } from './rules/data/data-required.ts';
import { dataValue } from './rules/data/data-value.ts';
import { dataVisible } from './rules/data/data-visible.ts';
import { variantCanonical } from './rules/variants/variant-canonical.ts';
import { variantData } from './rules/variants/variant-data.ts';
import { variantGoals } from './rules/variants/variant-goals.ts';
import { variantLinks } from './rules/variants/variant-links.ts';
import { variantListed } from './rules/variants/variant-listed.ts';
import { variantTitle } from './rules/variants/variant-title.ts';
import type { Rule } from './rule.ts';

/** Every rule, by group and name. A rule that is not listed here does not run; a test compares the list with the folder. */
export const rules: readonly Rule[] = [
  canonicalBroken,
  canonicalChain,
  canonicalElsewhere,
  canonicalMissing,
  canonicalRelative,
  canonicalRepeated,
  descriptionDuplicate,
  descriptionLong,
  descriptionMissing,
  descriptionRepeated,
  descriptionShort,
  hreflangBroken,
  hreflangInvalid,
  hreflangReciprocal,
  hreflangSelf,
  iconMissing,
  noindexInSitemap,
  ogImageBroken,
  ogImageMissing,
  ogImageSize,
  ogMissing,
  robotsBlocked,
  robotsConflict,
  robotsUnknown,
  sitemapBroken,
  sitemapMissing,
  titleDuplicate,
  titleLong,
  titleMissing,
  titleRepeated,
  titleShort,
  titleSpaces,
  viewportMissing,
  altFileName,
  altLong,
  altMissing,
  h1Missing,
  h1Repeated,
  headingEmpty,
  headingOrder,
  imageSize,
  langMissing,
  langWrong,
  linkTextEmpty,
  linkTextVague,
  mainLandmark,
  fragmentBroken,
  imageBroken,
  linkBroken,
  linkInsecure,
  linkNofollow,
  linkRedirected,
  linkSlash,
  linkUncrawlable,
  pageDeep,
  pageOrphan,
  relNoopener,
  relSponsored,
  relUgc,
  contentDuplicate,
  contentSimilar,
  contentStale,
  contentThin,
  keyphraseAlt,
  keyphraseDensity,
  keyphraseDescription,
  keyphraseDuplicate,
  keyphraseFirst,
  keyphraseHeadings,
  keyphraseMissing,
  keyphraseSlug,
  keyphraseTitle,
  paragraphLong,
  readingEase,
  sentenceLong,
  dataBreadcrumb,
  dataBroken,
  dataContext,
  dataRecommended,
  dataReference,
  dataRequired,
  dataValue,
  dataVisible,
  variantCanonical,
  variantData,
  variantGoals,
  variantLinks,
  variantListed,
  variantTitle,
];

export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
