import type { BlogPosting } from 'schema-dts';
import { duration } from './duration.ts';
import { articleId, imageId, organizationId, webPageId } from './ids.ts';
import { known, refer, type Node } from './node.ts';

export interface ArticleFacts {
  headline: string;
  description?: string | undefined;
  /** In ISO 8601. */
  published: string;
  modified?: string | undefined;
  /** Names of the authors in the graph. */
  authors: string[];
  section?: string | undefined;
  keywords?: string[] | undefined;
  /** Time that it takes to read. */
  minutes?: number | undefined;
}

/** A post: on the page at `url`, in a language, with or without a picture. */
export const blogPosting = (
  facts: ArticleFacts,
  { site, url, language, image }: { site: string; url: string; language: string; image: boolean },
): Node<BlogPosting> => ({
  '@type': 'BlogPosting',
  '@id': articleId(url),
  headline: facts.headline,
  ...known({
    description: facts.description,
    image: image ? refer(imageId(url)) : undefined,
  }),
  datePublished: facts.published,
  dateModified: facts.modified ?? facts.published,
  author: facts.authors.length ? facts.authors.map(refer) : refer(organizationId(site)),
  publisher: refer(organizationId(site)),
  isPartOf: refer(webPageId(url)),
  mainEntityOfPage: refer(webPageId(url)),
  inLanguage: language,
  ...known({
    articleSection: facts.section,
    keywords: facts.keywords,
    timeRequired: facts.minutes === undefined ? undefined : duration(facts.minutes * 60),
  }),
});
