import type { z } from 'astro/zod';
import { providerOf } from '../../content/embed-providers.ts';
import type { Contribution, Stage } from '../contribution.ts';
import type { schema } from './schema.ts';

/** A film with a still and a date is a VideoObject: search engines take none without. */
export async function graph(block: z.infer<typeof schema>, stage: Stage): Promise<Contribution> {
  const { id, title, caption, src, embed, poster, date, seconds } = block;
  const thumbnail = poster && (await stage.picture(poster.src));
  if (!thumbnail || !date) return {};
  return {
    videos: [
      {
        id,
        name: title,
        description: caption,
        thumbnail,
        uploaded: stage.moment(date),
        length: seconds,
        file: src && (await stage.file(src)),
        player: embed && providerOf(embed.provider, embed.id).frame(embed.id),
      },
    ],
  };
}
