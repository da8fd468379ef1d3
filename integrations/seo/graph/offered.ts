import { known } from './node.ts';
import {
  aggregateRating,
  offer,
  review,
  type OfferFacts,
  type RatingFacts,
  type ReviewFacts,
} from './offer.ts';

/** What is offered with a service or a program, and what was said of it. */
export interface Offered {
  offers: OfferFacts[];
  rating?: RatingFacts | undefined;
  reviews: ReviewFacts[];
}

/** The properties of a service or a program that say so. */
export const offeredProperties = ({ offers, rating, reviews }: Offered, site: string) =>
  known({
    offers: offers.map((one) => offer(one, site)),
    aggregateRating: rating && aggregateRating(rating),
    review: reviews.map(review),
  });
