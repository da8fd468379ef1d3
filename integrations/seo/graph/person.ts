import type { Organization, Person } from 'schema-dts';
import { authorId, organizationId } from './ids.ts';
import { known, refer, type Node } from './node.ts';

/** Someone who writes: a person, or several under one name. */
export interface AuthorFacts {
  /** Address of the page about them, absolute; left out when there is none. */
  url?: string | undefined;
  name: string;
  team: boolean;
  role?: string | undefined;
  bio?: string | undefined;
  /** Address of a picture, absolute. */
  image?: string | undefined;
  profiles?: string[] | undefined;
}

/** A person who works for the site's organisation, or a part of it; `page` is where they are named. */
export function author(
  facts: AuthorFacts,
  { site, page }: { site: string; page: string },
): Node<Person> | Node<Organization> {
  const { url, name, team, role, bio: description, image, profiles: sameAs } = facts;
  const common = {
    '@id': authorId(facts, page),
    name,
    ...known({ url, description, image, sameAs }),
  };
  const house = refer(organizationId(site));
  return team
    ? { '@type': 'Organization', ...common, parentOrganization: house }
    : { '@type': 'Person', ...common, ...known({ jobTitle: role }), worksFor: house };
}
