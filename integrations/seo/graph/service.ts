import type { Service } from 'schema-dts';
import { organizationId, subjectId } from './ids.ts';
import { known, refer, type Node } from './node.ts';
import { offeredProperties, type Offered } from './offered.ts';

export interface ServiceFacts {
  type: 'service';
  name: string;
  description?: string | undefined;
  /** What sort of service: tea subscription. */
  kind?: string | undefined;
  /** Where it is to be had. */
  area?: string | undefined;
}

/** What one can have done, with its prices. */
export const service = (
  facts: ServiceFacts,
  offered: Offered,
  { site, url }: { site: string; url: string },
): Node<Service> => ({
  '@type': 'Service',
  '@id': subjectId(url),
  name: facts.name,
  ...known({ description: facts.description, serviceType: facts.kind, areaServed: facts.area }),
  provider: refer(organizationId(site)),
  ...offeredProperties(offered, site),
});
