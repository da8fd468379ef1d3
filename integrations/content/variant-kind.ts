import { isWholePage, type Promotion } from '../experiments/index.ts';
import type { ContentEntry } from './entry.ts';

/** How a variant says what differs: as a page of its own, as a change of blocks, or as other fields. */
export function variantKind({ collection, format, source }: ContentEntry): Promotion['by'] {
  if (!collection.variantOf?.blocks) return 'fields';
  return format !== 'yaml' || isWholePage(source.data) ? 'page' : 'blocks';
}
