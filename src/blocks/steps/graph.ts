import type { z } from 'astro/zod';
import type { Contribution, Stage } from '../contribution.ts';
import type { schema } from './schema.ts';

/** Instructions are a HowTo; an order of events is none. */
export async function graph(block: z.infer<typeof schema>, stage: Stage): Promise<Contribution> {
  const { id, instructions, headline, text, picture, items } = block;
  if (!instructions || !headline) return {};
  const image = picture && (await stage.picture(picture.src));
  const steps = items.map(({ title, text, note }) => ({
    name: title,
    text: note ? `${text} (${note})` : text,
  }));
  return { howTos: [{ id, name: headline, description: text, image, steps }] };
}
