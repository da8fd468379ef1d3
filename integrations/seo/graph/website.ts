import type { WebSite } from 'schema-dts';
import { organizationId, websiteId } from './ids.ts';
import { known, refer, type Node } from './node.ts';

/** A site in one language. */
export interface WebSiteFacts {
  /** Where the whole site begins: `https://guyu.example/`. */
  site: string;
  /** Front page in the language, absolute. */
  home: string;
  name: string;
  description?: string | undefined;
  /** BCP 47 tag. */
  language: string;
  /** Address of the search's results with `{search_term_string}` where the words stand. */
  search?: string | undefined;
}

/** The site, and how to search it; what it is about stands on its front page. */
export function webSite(facts: WebSiteFacts): Node<WebSite> {
  const { site, home, name, description, language, search } = facts;
  return {
    '@type': 'WebSite',
    '@id': websiteId(home),
    url: home,
    name,
    ...known({ description }),
    inLanguage: language,
    publisher: refer(organizationId(site)),
    ...known({ potentialAction: search === undefined ? undefined : searchAction(search) }),
  };
}

/** `query-input` is Google's own word for what schema.org leaves open: schema-dts knows it as well. */
const searchAction = (template: string) => ({
  '@type': 'SearchAction' as const,
  target: { '@type': 'EntryPoint' as const, urlTemplate: template },
  'query-input': 'required name=search_term_string',
});
