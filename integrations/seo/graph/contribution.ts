import type { Thing } from 'schema-dts';
import type { QuestionFacts } from './faq.ts';
import type { HowToFacts } from './how-to.ts';
import type { Node } from './node.ts';
import type { OfferFacts, ReviewFacts } from './offer.ts';
import type { VideoFacts } from './video.ts';

/** What a part of a page adds to its graph. Parts say what they hold; the graph knows what becomes of it. */
export interface Contribution {
  questions?: QuestionFacts[];
  howTos?: HowToFacts[];
  videos?: VideoFacts[];
  /** With a service or program on the page these are its prices; each is a product otherwise. */
  offers?: OfferFacts[];
  reviews?: ReviewFacts[];
  /** Whatever else, as schema.org describes it; each with an `@id` of its own. */
  things?: Node<Thing>[];
}

/** Several parts of a page as one, in their order. */
export const joined = (parts: Contribution[]): Required<Contribution> => ({
  questions: parts.flatMap((part) => part.questions ?? []),
  howTos: parts.flatMap((part) => part.howTos ?? []),
  videos: parts.flatMap((part) => part.videos ?? []),
  offers: parts.flatMap((part) => part.offers ?? []),
  reviews: parts.flatMap((part) => part.reviews ?? []),
  things: parts.flatMap((part) => part.things ?? []),
});
