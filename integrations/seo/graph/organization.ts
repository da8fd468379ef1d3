import type { Organization } from 'schema-dts';
import { logoId, organizationId, rootOf } from './ids.ts';
import { placeProperties, type PlaceFacts } from './local-business.ts';
import { known, refer, type Node } from './node.ts';

/** Types of schema.org that are no place to visit: opening hours and the like mean nothing there. */
const PLACELESS = new Set(['Organization', 'OnlineStore', 'Corporation', 'NGO']);

/** Who stands behind a site, in the language of the page. */
export interface OrganizationFacts extends PlaceFacts {
  /** A type of schema.org: `CafeOrCoffeeShop`; `Organization` when left out. */
  type?: string | undefined;
  name: string;
  /** Its name in other languages. */
  otherNames?: string[] | undefined;
  legalName?: string | undefined;
  description?: string | undefined;
  /** A day: `2011-04-20`. */
  founded?: string | undefined;
  email?: string | undefined;
  telephone?: string | undefined;
  /** Its own pages elsewhere. */
  profiles?: string[] | undefined;
  /** Address of a picture of it, absolute. */
  image?: string | undefined;
  /** Whether the graph has its logo. */
  logo?: boolean | undefined;
}

/**
 * The organisation. In short, for pages that only name it, it is an Organization with its name and logo; whole,
 * for pages about it, it is what it is, with its address and hours.
 */
export function organization(
  facts: OrganizationFacts,
  { site, whole }: { site: string; whole: boolean },
): Node<Organization> {
  const { type = 'Organization', name, otherNames, profiles, logo } = facts;
  const short = {
    '@id': organizationId(site),
    name,
    url: rootOf(site),
    ...known({
      alternateName: otherNames,
      logo: logo ? refer(logoId(site)) : undefined,
      sameAs: profiles,
    }),
  };
  if (!whole) return { '@type': 'Organization', ...short };
  const { legalName, description, founded, email, telephone, image } = facts;
  const rest = known({ legalName, description, foundingDate: founded, email, telephone, image });
  return {
    '@type': type,
    ...short,
    ...rest,
    ...(PLACELESS.has(type)
      ? known({ address: placeProperties(facts).address })
      : placeProperties(facts)),
  } as Node<Organization>;
}
