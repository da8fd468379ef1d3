import { stateOf, type State, type Visibility } from '../../integrations/kit/visibility.ts';

/** The fields of an entry that say what it is called and when it is seen, whatever the collection calls them. */
export interface Dated {
  title?: string | Record<string, string>;
  name?: string | Record<string, string>;
  /** Of a letter. */
  subject?: string;
  draft?: boolean;
  publishDate?: Date;
  expiryDate?: Date;
  start?: Date;
  end?: Date;
}

/** From when to when an entry is seen, and where it stands at a moment. */
export interface Seen {
  state: State;
  from?: Date | undefined;
  until?: Date | undefined;
}

/** An announcement has the first and last of its window, all else the days of publication and expiry. */
export function seenWhen(data: Dated, now: Date): Seen {
  const [from, until] = [data.publishDate ?? data.start, data.expiryDate ?? data.end];
  const visibility: Visibility = { draft: data.draft, publishDate: from, expiryDate: until };
  return { state: stateOf(visibility, now), from, until };
}
