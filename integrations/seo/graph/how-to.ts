import type { HowTo } from 'schema-dts';
import { partId } from './ids.ts';
import { known, type Node } from './node.ts';

/** Instructions: what to do, one thing after the other. */
export interface HowToFacts {
  /** Their place on the page. */
  id: string;
  name: string;
  description?: string | undefined;
  /** Address of a picture, absolute. */
  image?: string | undefined;
  steps: { name: string; text: string }[];
}

export const howTo = (facts: HowToFacts, url: string, language: string): Node<HowTo> => ({
  '@type': 'HowTo',
  '@id': partId(url, facts.id, 'howto'),
  name: facts.name,
  ...known({ description: facts.description, image: facts.image }),
  inLanguage: language,
  step: facts.steps.map(({ name, text }, index) => ({
    '@type': 'HowToStep' as const,
    position: index + 1,
    name,
    text,
    url: `${url}#${encodeURIComponent(facts.id)}`,
  })),
});
