import type { Contribution } from '../../integrations/seo/index.ts';
import type { Block } from '../schemas/block-union.ts';

export type { Contribution } from '../../integrations/seo/index.ts';

/** What a block may ask when it says what it adds to the structured data of its page. */
export interface Stage {
  /** Canonical address of the page, absolute. */
  url: string;
  /** Address of a picture below content/media, cut for previews; absolute. */
  picture: (src: string) => Promise<string | undefined>;
  /** Address of a video below content/media, absolute. */
  file: (src: string) => Promise<string | undefined>;
  /** A moment as ISO 8601 writes it in the site's zone. */
  moment: (date: Date) => string;
}

type Graph = (block: Block, stage: Stage) => Contribution | Promise<Contribution>;

const modules = import.meta.glob<{ graph: Graph }>('./*/graph.ts', { eager: true });
const graphs = new Map(
  Object.entries(modules).map(([path, { graph }]) => [path.split('/')[1], graph]),
);

/** What the blocks of a page add to its structured data: those that have a `graph.ts` beside their schema. */
export async function contributions(blocks: Block[], stage: Stage): Promise<Contribution[]> {
  const parts = blocks.map((block) => graphs.get(block.type)?.(block, stage));
  return (await Promise.all(parts)).filter((part) => part !== undefined);
}
