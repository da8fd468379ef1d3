import type { Product } from 'schema-dts';
import { imageId, organizationId, partId } from './ids.ts';
import { known, refer, type Node } from './node.ts';
import { aggregateRating, offer, review, type OfferFacts, type ReviewFacts } from './offer.ts';

/** A thing that can be bought on a page, with what was said of it. */
export const product = (
  facts: OfferFacts,
  {
    site,
    url,
    image,
    reviews,
  }: { site: string; url: string; image: boolean; reviews: ReviewFacts[] },
): Node<Product> => ({
  '@type': 'Product',
  '@id': partId(url, facts.id, 'product'),
  name: facts.name,
  ...known({
    description: facts.description,
    image: image ? refer(imageId(url)) : undefined,
  }),
  brand: refer(organizationId(site)),
  offers: offer(facts, site),
  ...known({
    aggregateRating: facts.rating && aggregateRating(facts.rating),
    review: reviews.map(review),
  }),
});
