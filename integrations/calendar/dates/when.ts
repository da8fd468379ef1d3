/** A day that depends on another one. Exactly one of the first six is there. */
export interface RelativeDay {
  /** A solar term: `grain-rain`. */
  term?: string | undefined;
  /** Country and holiday: `US/thanksgiving-day`. */
  holiday?: string | undefined;
  /** Lunar month and day: `8-15`, `leap 6-1`. */
  lunar?: string | undefined;
  /** A day that marketers plan for: `singles-day`. */
  marketing?: string | undefined;
  /** Id of a campaign, from whose last day on is counted. */
  after?: string | undefined;
  /** Id of a campaign, back from whose first day is counted. */
  before?: string | undefined;
  /** So many days later, or earlier with a number below zero; days before, with `before`. 0 if absent. */
  days?: number | undefined;
  /** The Gregorian year, if not that of the entry. */
  year?: number | undefined;
}

/** When something begins or ends: a day, `2027-03-05`, or one that depends on another. */
export type When = string | RelativeDay;

/** What a day may depend on. */
export const ANCHORS = ['term', 'holiday', 'lunar', 'marketing', 'after', 'before'] as const;

export type Anchor = (typeof ANCHORS)[number];

/** What a relative day depends on, and the name it gives. The schema sees to it that there is one. */
export function anchorOf(when: RelativeDay): { anchor: Anchor; name: string } | undefined {
  const anchor = ANCHORS.find((one) => when[one] !== undefined);
  return anchor && { anchor, name: when[anchor]! };
}
