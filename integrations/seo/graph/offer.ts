import type { AggregateRating, Offer, Review } from 'schema-dts';
import { organizationId } from './ids.ts';
import { known, refer, type Node } from './node.ts';

export type Availability = 'in-stock' | 'pre-order' | 'sold-out';

const AVAILABILITY = {
  'in-stock': 'https://schema.org/InStock',
  'pre-order': 'https://schema.org/PreOrder',
  'sold-out': 'https://schema.org/SoldOut',
} as const;

/** Something with its price. */
export interface OfferFacts {
  /** Its place on the page. */
  id: string;
  /** Where it is offered, absolute, with the fragment of its place. */
  url: string;
  name: string;
  description?: string | undefined;
  price: number;
  /** ISO 4217: GBP. */
  currency: string;
  /** The price is asked for again each month or year. */
  per?: 'month' | 'year' | undefined;
  availability?: Availability | undefined;
  /** When it begins to be sent, and the last day of the price; in ISO 8601. */
  from?: string | undefined;
  until?: string | undefined;
  rating?: RatingFacts | undefined;
}

/** What customers said in numbers: all of them, and not a choice. */
export interface RatingFacts {
  /** The mean, of 5. */
  value: number;
  count: number;
}

/** What one customer said. */
export interface ReviewFacts {
  author: string;
  text: string;
  /** Of 5. */
  rating: number;
  /** The offer that it is about; the only one of the page when left out. */
  of?: string | undefined;
}

/** Codes of units that UN/CEFACT keeps. */
const UNITS = { month: 'MON', year: 'ANN' } as const;

export const offer = (facts: OfferFacts, site: string): Node<Offer> => ({
  '@type': 'Offer',
  name: facts.name,
  url: facts.url,
  price: String(facts.price),
  priceCurrency: facts.currency,
  availability: AVAILABILITY[facts.availability ?? 'in-stock'],
  ...known({
    availabilityStarts: facts.from,
    priceValidUntil: facts.until,
    priceSpecification: facts.per && {
      '@type': 'UnitPriceSpecification' as const,
      price: String(facts.price),
      priceCurrency: facts.currency,
      unitCode: UNITS[facts.per],
    },
  }),
  seller: refer(organizationId(site)),
});

export const aggregateRating = ({ value, count }: RatingFacts): Node<AggregateRating> => ({
  '@type': 'AggregateRating',
  ratingValue: value,
  ratingCount: count,
  bestRating: 5,
});

export const review = ({ author, text, rating }: ReviewFacts): Node<Review> => ({
  '@type': 'Review',
  author: { '@type': 'Person', name: author },
  reviewBody: text,
  reviewRating: { '@type': 'Rating', ratingValue: rating, bestRating: 5 },
});
