import { z } from 'astro/zod';

const address = z.url({ protocol: /^https?$/ });
// RFC 3339, as the specification asks.
const date = z.iso.datetime({ offset: true });
const language = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
const author = z
  .strictObject({
    name: z.string().min(1).optional(),
    url: address.optional(),
    avatar: address.optional(),
  })
  .refine((one) => Object.keys(one).length > 0, 'an author must have at least one of its fields');

const item = z
  .strictObject({
    id: z.string().min(1),
    url: address.optional(),
    external_url: address.optional(),
    title: z.string().min(1).optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    image: address.optional(),
    banner_image: address.optional(),
    date_published: date.optional(),
    date_modified: date.optional(),
    authors: z.array(author).optional(),
    tags: z.array(z.string()).optional(),
    language: language.optional(),
  })
  .refine(
    (one) => one.content_html !== undefined || one.content_text !== undefined,
    'content_html or content_text must be there',
  );

/** JSON Feed 1.1: every field with its type, no others. */
export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(author).optional(),
  language: language.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: z.string(), url: address })).optional(),
  items: z
    .array(item)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'ids must differ'),
});
