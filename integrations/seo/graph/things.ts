import type { Thing } from 'schema-dts';
import type { Contribution } from './contribution.ts';
import { event, type EventFacts } from './event.ts';
import { howTo } from './how-to.ts';
import type { Node } from './node.ts';
import { product } from './product.ts';
import type { Offered } from './offered.ts';
import { service, type ServiceFacts } from './service.ts';
import { software, type SoftwareFacts } from './software.ts';
import { videoObject } from './video.ts';

/** What a page is about, when it is a thing by itself. */
export type SubjectFacts = EventFacts | ServiceFacts | SoftwareFacts;

/** Where the things stand. */
export interface Stage {
  site: string;
  url: string;
  language: string;
  /** Whether the page has a picture of its own. */
  image: boolean;
}

/** The subject of a page. */
export function subject(facts: SubjectFacts, parts: Required<Contribution>, stage: Stage): Node {
  if (facts.type === 'event') return event(facts, stage);
  const { offers, reviews } = parts;
  const offered: Offered = { offers, reviews, rating: offers.find(({ rating }) => rating)?.rating };
  return facts.type === 'service'
    ? service(facts, offered, stage)
    : software(facts, offered, stage);
}

/** Things that the parts of a page bring, besides its subject. */
export function things(
  parts: Required<Contribution>,
  stage: Stage,
  about: SubjectFacts['type'] | undefined,
): Node<Thing>[] {
  const sold = about === 'service' || about === 'software' ? [] : parts.offers;
  const reviewsOf = (id: string) =>
    parts.reviews.filter(({ of }) => of === id || (of === undefined && sold.length === 1));
  return [
    ...sold.map((one) => product(one, { ...stage, reviews: reviewsOf(one.id) })),
    ...parts.howTos.map((one) => howTo(one, stage.url, stage.language)),
    ...parts.videos.map((one) => videoObject(one, stage.url, stage.language)),
    ...parts.things,
  ];
}
