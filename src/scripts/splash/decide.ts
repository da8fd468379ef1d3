import type { Candidate } from '../../content/splashes.ts';

/** What a page knows of the visit. */
export interface Visit {
  now: number;
  path: string;
  /** utm_campaign of the address, or of the visit's first page. */
  campaign: string | undefined;
  /** Whether an earlier visit is remembered. */
  returning: boolean;
  userAgent: string;
  /** When the announcement was last shown, in milliseconds; `session` when it was in this session. */
  shown: (id: string) => { at: number; session: boolean } | undefined;
}

const DAY = 86_400_000;

/** Crawlers that run scripts must see the page, never the announcement. */
const CRAWLER =
  /bot\b|crawl|spider|slurp|preview|yandex|mediapartners|google(?:other|-)|-google|inspectiontool|lighthouse|facebookexternalhit/i;

/** The announcement to show now, or none: the first of the list that fits the visit. */
export function choose(candidates: Candidate[], visit: Visit): Candidate | undefined {
  if (CRAWLER.test(visit.userAgent)) return undefined;
  return candidates.find(
    (candidate) =>
      candidate.from <= visit.now &&
      visit.now < candidate.to &&
      candidate.url !== visit.path &&
      (candidate.visit === 'any' || (candidate.visit === 'returning') === visit.returning) &&
      (candidate.campaign === undefined || candidate.campaign === visit.campaign) &&
      isDue(candidate, visit),
  );
}

function isDue({ id, frequency }: Candidate, { shown, now }: Visit): boolean {
  const last = shown(id);
  if (!last) return true;
  if (frequency === 'once') return false;
  if (frequency === 'session') return !last.session;
  return now - last.at >= (frequency === 'daily' ? DAY : 7 * DAY);
}
