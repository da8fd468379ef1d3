import type { Graph, Thing } from 'schema-dts';
import type { Tag } from '../head/tag.ts';
import { blogPosting, type ArticleFacts } from './blog-posting.ts';
import { breadcrumbList, type Crumb } from './breadcrumbs.ts';
import { joined, type Contribution } from './contribution.ts';
import { authorId, imageId, logoId, organizationId, subjectId } from './ids.ts';
import { imageObject, type ImageFacts } from './image.ts';
import { refer, type Node, type Reference } from './node.ts';
import { organization, type OrganizationFacts } from './organization.ts';
import { author, type AuthorFacts } from './person.ts';
import { scriptText } from './script-text.ts';
import { subject, things, type SubjectFacts } from './things.ts';
import { webPage, type PageKind } from './web-page.ts';
import { webSite, type WebSiteFacts } from './website.ts';

/** Everything that the graph of a page is made from. All addresses are absolute. */
export interface GraphFacts {
  site: WebSiteFacts;
  organization: OrganizationFacts;
  /** Picture of the organisation's mark. */
  logo?: ImageFacts | undefined;
  page: {
    /** Canonical address. */
    url: string;
    title: string;
    description?: string | undefined;
    /** BCP 47 tag of the text. */
    language: string;
    kind?: PageKind | undefined;
    image?: ImageFacts | undefined;
    /** In ISO 8601. */
    published?: string | undefined;
    modified?: string | undefined;
  };
  /** The way here from the front page; left out for the front page itself. */
  breadcrumbs?: Crumb[] | undefined;
  /** The page is about the organisation: its address and hours are said here. */
  house?: boolean | undefined;
  /** The page is about an author: the first of `authors`. */
  profile?: boolean | undefined;
  article?: Omit<ArticleFacts, 'authors'> | undefined;
  authors?: AuthorFacts[] | undefined;
  about?: SubjectFacts | undefined;
  parts?: Contribution[] | undefined;
}

/** The graph of a page: each thing once, joined by their names. */
export function graph(facts: GraphFacts): Graph {
  const { site, page, breadcrumbs = [], authors = [], article, about } = facts;
  const parts = joined(facts.parts ?? []);
  const image = page.image !== undefined;
  const stage = { site: site.site, url: page.url, language: page.language, image };
  const organisation = { ...facts.organization, logo: facts.logo !== undefined };
  const nodes: Node<Thing>[] = [
    organization(organisation, { site: site.site, whole: facts.house === true }),
    ...(facts.logo ? [imageObject(logoId(site.site), facts.logo)] : []),
    webSite(page.url === site.home ? site : { ...site, description: undefined }),
    webPage({
      ...page,
      home: site.home,
      image,
      breadcrumbs: breadcrumbs.length > 1,
      subject: subjectOf(facts),
      questions: parts.questions,
    }),
    ...(breadcrumbs.length > 1 ? [breadcrumbList(page.url, breadcrumbs)] : []),
    ...(page.image ? [imageObject(imageId(page.url), page.image)] : []),
    ...authors.map((one) => author(one, { site: site.site, page: page.url })),
    ...(article
      ? [blogPosting({ ...article, authors: authors.map((one) => authorId(one, page.url)) }, stage)]
      : []),
    ...(about ? [subject(about, parts, stage)] : []),
    ...things(parts, stage, about?.type),
  ];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function subjectOf(facts: GraphFacts): Reference | undefined {
  if (facts.about) return refer(subjectId(facts.page.url));
  if (facts.house) return refer(organizationId(facts.site.site));
  const [first] = facts.authors ?? [];
  return facts.profile && first ? refer(authorId(first, facts.page.url)) : undefined;
}

/** The graph as an element of the page's head. It is data, which browsers never run: no policy has to allow it. */
export const graphTag = (data: Graph): Tag => ({
  name: 'script',
  attributes: { type: 'application/ld+json' },
  text: scriptText(data),
});
