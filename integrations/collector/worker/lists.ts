import { rangeLookup, readRanges } from '../lists/ranges.ts';
import { readSpamHosts } from '../lists/spam-hosts.ts';
import type { SiteRules } from '../receive/read-batch.ts';

/** Where lists are kept. */
interface Bucket {
  get(key: string): Promise<{ text(): Promise<string> } | null>;
}

type Lists = Pick<SiteRules, 'spam' | 'isDatacenter'>;

/** A Worker looks so often for a new list. Milliseconds. */
const FRESH = 3_600_000;

let kept: { at: number; lists: Promise<Lists> } | undefined;

/**
 * The lists of the house from the bucket, as `marquee collect` takes them by its flags. Nobody is there to read of a line that is
 * not right: it is passed over.
 */
export function listsOf(bucket: Bucket, now: number): Promise<Lists> {
  if (kept && now - kept.at < FRESH) return kept.lists;
  const lists = read(bucket);
  kept = { at: now, lists };
  // One that could not be read is asked for again by the next request.
  lists.catch(() => (kept = undefined));
  return lists;
}

async function read(bucket: Bucket): Promise<Lists> {
  const [spam, datacenters] = await Promise.all(
    ['spam', 'datacenters'].map(
      async (name) => (await (await bucket.get(`lists/${name}.txt`))?.text()) ?? '',
    ),
  );
  return {
    spam: new Set(readSpamHosts('spam.txt', spam!).values),
    isDatacenter: rangeLookup(readRanges('datacenters.txt', datacenters!).values),
  };
}
