import type { SoftwareApplication } from 'schema-dts';
import { organizationId, subjectId } from './ids.ts';
import { known, refer, type Node } from './node.ts';
import { offeredProperties, type Offered } from './offered.ts';

export interface SoftwareFacts {
  type: 'software';
  name: string;
  description?: string | undefined;
  /** In schema.org's words: BusinessApplication. */
  category: string;
  /** What it runs on. */
  system: string;
}

/** A program, with its prices. */
export const software = (
  facts: SoftwareFacts,
  offered: Offered,
  { site, url }: { site: string; url: string },
): Node<SoftwareApplication> => ({
  '@type': 'SoftwareApplication',
  '@id': subjectId(url),
  name: facts.name,
  ...known({ description: facts.description }),
  applicationCategory: facts.category,
  operatingSystem: facts.system,
  publisher: refer(organizationId(site)),
  ...offeredProperties(offered, site),
});
