import type { Service } from 'schema-dts';
import { organizationId, subjectId } from './ids.ts';
import { known, refer, type Node } from './node.ts';
import {
  aggregateRating,
  offer,
  review,
  type OfferFacts,
  type RatingFacts,
  type ReviewFacts,
} from './offer.ts';

export interface ServiceFacts {
  type: 'service';
  name: string;
  description?: string | undefined;
  /** What sort of service: tea subscription. */
  kind?: string | undefined;
  /** Where it is to be had. */
  area?: string | undefined;
}

/** What is offered with a service or a program, and what was said of it. */
export interface Offered {
  offers: OfferFacts[];
  rating?: RatingFacts | undefined;
  reviews: ReviewFacts[];
}

/** What one can have done, with its prices. */
export const service = (
  facts: ServiceFacts,
  { offers, rating, reviews }: Offered,
  { site, url }: { site: string; url: string },
): Node<Service> => ({
  '@type': 'Service',
  '@id': subjectId(url),
  name: facts.name,
  ...known({ description: facts.description, serviceType: facts.kind, areaServed: facts.area }),
  provider: refer(organizationId(site)),
  ...known({
    offers: offers.map((one) => offer(one, site)),
    aggregateRating: rating && aggregateRating(rating),
    review: reviews.map(review),
  }),
});
