import type { z } from 'astro/zod';
import type { Contribution } from '../contribution.ts';
import type { schema } from './schema.ts';

/** Words alone are no review; words with a rating are one, of the plan that `of` names. */
export const graph = ({ items, of }: z.infer<typeof schema>): Contribution => ({
  reviews: items.flatMap(({ name, quote, rating }) =>
    rating === undefined ? [] : { author: name, text: quote, rating, of },
  ),
});
