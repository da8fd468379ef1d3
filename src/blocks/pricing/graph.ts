import type { z } from 'astro/zod';
import type { Contribution, Stage } from '../contribution.ts';
import type { schema } from './schema.ts';

/** Plans with an amount are offers: of the page's service or program, or each of a product. */
export function graph({ id, plans, offer }: z.infer<typeof schema>, stage: Stage): Contribution {
  if (!offer) return {};
  const { name, currency, per, availability, from, until } = offer;
  return {
    offers: plans.flatMap((plan) =>
      plan.amount === undefined
        ? []
        : {
            id: plan.id,
            url: `${stage.url}#${encodeURIComponent(id)}`,
            name: name ? `${name}: ${plan.name}` : plan.name,
            description: [plan.text, ...plan.features].filter(Boolean).join(' · ') || undefined,
            price: plan.amount,
            currency,
            per,
            availability,
            from: from && stage.moment(from),
            until: until && stage.moment(until),
            rating: plan.rating,
          },
    ),
  };
}
