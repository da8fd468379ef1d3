import { z } from 'astro/zod';
import { link, localized, picture } from './fields.ts';

/** Someone who writes, a person or a team: content/authors/<id>.yaml. */
export const author = z.strictObject({
  name: localized(80).describe('Name as it is printed.'),
  kind: z
    .enum(['person', 'team'])
    .default('person')
    .describe('team for several people who write under one name.'),
  role: localized(120).optional().describe('What they do here.'),
  bio: localized(600).optional().describe('Two or three sentences for the author page.'),
  avatar: picture().optional().describe('A square picture.'),
  links: z.array(link()).default([]).describe('Elsewhere on the web.'),
});

export type Author = z.infer<typeof author>;
