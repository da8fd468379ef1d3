import type { WebPage } from 'schema-dts';
import { questions, type QuestionFacts } from './faq.ts';
import { breadcrumbId, imageId, webPageId, websiteId } from './ids.ts';
import { known, refer, type Node, type Reference } from './node.ts';

/** Kinds of pages that schema.org tells apart. */
export type PageKind =
  'WebPage' | 'AboutPage' | 'CollectionPage' | 'ContactPage' | 'ItemPage' | 'ProfilePage';

export interface WebPageFacts {
  /** Canonical address, absolute. */
  url: string;
  /** Front page in the language, absolute. */
  home: string;
  title: string;
  description?: string | undefined;
  language: string;
  kind?: PageKind | undefined;
  /** In ISO 8601. */
  published?: string | undefined;
  modified?: string | undefined;
  /** Whether the graph has a picture, and the way to the page. */
  image?: boolean | undefined;
  breadcrumbs?: boolean | undefined;
  /** What the page is about, by its name in the graph. */
  subject?: Reference | undefined;
  questions?: QuestionFacts[] | undefined;
}

/** The page. One that answers questions is a FAQPage besides: there may be one of these a page. */
export function webPage(facts: WebPageFacts): Node<WebPage> {
  const { url, home, title, description, language, kind = 'WebPage', published, modified } = facts;
  const { subject, questions: asked = [] } = facts;
  const profile = kind === 'ProfilePage';
  return {
    '@type': asked.length ? [kind, 'FAQPage'] : kind,
    '@id': webPageId(url),
    url,
    name: title,
    ...known({ description }),
    inLanguage: language,
    isPartOf: refer(websiteId(home)),
    ...known({
      datePublished: published,
      dateModified: modified,
      primaryImageOfPage: facts.image ? refer(imageId(url)) : undefined,
      breadcrumb: facts.breadcrumbs ? refer(breadcrumbId(url)) : undefined,
      about: profile ? undefined : subject,
      mainEntity: asked.length ? questions(asked) : profile ? subject : undefined,
    }),
  } as Node<WebPage>;
}
