import { articleTags } from './article.ts';
import { canonicalTags } from './canonical.ts';
import { distinct } from './distinct.ts';
import type { Facts } from './facts.ts';
import { feedTags } from './feeds.ts';
import { iconTags } from './icons.ts';
import { languageTags } from './languages.ts';
import { openGraphTags } from './open-graph.ts';
import { paginationTags } from './pagination.ts';
import { robotsTags } from './robots.ts';
import type { HeadSettings } from './settings.ts';
import type { Tag } from './tag.ts';
import { themeColorTags } from './theme-color.ts';
import { titleTags } from './title.ts';
import { verificationTags } from './verification.ts';
import { xCardTags } from './x-card.ts';

/** In the order in which they stand on the page: what people see first, then what machines ask for. */
const groups = [
  titleTags,
  robotsTags,
  canonicalTags,
  languageTags,
  paginationTags,
  openGraphTags,
  articleTags,
  xCardTags,
  themeColorTags,
  iconTags,
  feedTags,
  verificationTags,
];

/**
 * The tags that a page's head needs for search engines, previews and feed readers, in order and each but once.
 * Throws a TypeError when `settings.site` is no address.
 */
export const head = (facts: Facts, settings: HeadSettings): Tag[] =>
  distinct(groups.flatMap((group) => group(facts, settings)));
