import { plusDays } from '../kit/day.ts';
import type { BriefFacts } from './facts.ts';
import { formats, type Formats } from './format.ts';
import { briefTexts, type BriefTexts } from './texts/texts.ts';

/** What a section is written with: the facts as the team sees them, words, and the stretches of days. */
export interface Telling {
  facts: BriefFacts;
  texts: BriefTexts;
  format: Formats;
  /** First and last day of the week before. */
  last: readonly [string, string];
  /** First and last day of the two weeks that begin. */
  next: readonly [string, string];
}

export function tellingOf(facts: BriefFacts): Telling {
  const { monday } = facts.week;
  return {
    facts,
    texts: briefTexts(facts.language),
    format: formats(facts.language),
    last: [plusDays(monday, -7), plusDays(monday, -1)],
    next: [monday, plusDays(monday, 13)],
  };
}
