import { autumnTerms } from './autumn.ts';
import { springTerms } from './spring.ts';
import { summerTerms } from './summer.ts';
import type { TermFacts } from './term.ts';
import { winterTerms } from './winter.ts';

/** The twenty-four terms, in the order in which a Chinese year passes: 立春 first, 大寒 last. */
export const terms: readonly TermFacts[] = [
  ...springTerms,
  ...summerTerms,
  ...autumnTerms,
  ...winterTerms,
];

const byId = new Map(terms.map((term) => [term.id, term]));

/** What is known of a term; undefined for an id that is none. */
export const termFacts = (id: string): TermFacts | undefined => byId.get(id);
