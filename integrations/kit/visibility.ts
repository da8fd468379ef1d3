/** What decides whether visitors may see an entry. */
export interface Visibility {
  draft?: boolean | undefined;
  publishDate?: Date | undefined;
  expiryDate?: Date | undefined;
}

export type State = 'draft' | 'scheduled' | 'live' | 'expired';

/** Where an entry stands at a moment: a draft stays one whatever its dates say. */
export function stateOf(entry: Visibility, now: Date): State {
  if (entry.draft) return 'draft';
  if (entry.expiryDate && entry.expiryDate <= now) return 'expired';
  if (entry.publishDate && entry.publishDate > now) return 'scheduled';
  return 'live';
}

/** The one rule of visibility: pages, feeds, sitemap, search and calendar all ask it. */
export const isPublished = (entry: Visibility, now: Date): boolean =>
  stateOf(entry, now) === 'live';
