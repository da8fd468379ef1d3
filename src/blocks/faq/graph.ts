import type { z } from 'astro/zod';
import type { Contribution } from '../contribution.ts';
import type { schema } from './schema.ts';

/** Questions with their answers make the page a FAQPage. */
export const graph = ({ items }: z.infer<typeof schema>): Contribution => ({
  questions: items.map(({ question, answer }) => ({ question, answer })),
});
