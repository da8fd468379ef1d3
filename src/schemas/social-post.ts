import { z } from 'astro/zod';
import { date, href, id, localized, pictureFile } from './fields.ts';

/** Networks that a post may be for. */
export const networks = [
  'facebook',
  'instagram',
  'linkedin',
  'pinterest',
  'tiktok',
  'wechat',
  'weibo',
  'x',
  'xiaohongshu',
  'youtube',
] as const;

/** A post for social networks: content/social/<id>.yaml. */
export const socialPost = z.strictObject({
  title: localized(120).describe('What it is about, as the calendar shows it.'),
  text: localized(2_200).describe('The text.'),
  networks: z.array(z.enum(networks)).min(1).describe('Where it is posted.'),
  publishDate: date().describe('When it is posted.'),
  picture: pictureFile().optional().describe('File below content/media.'),
  link: href().optional().describe('Where it leads.'),
  owner: id().optional().describe('Who posts it: a file of content/authors.'),
  team: id().optional().describe('Team that posts it.'),
  draft: z.boolean().default(false).describe('Not to be posted yet.'),
});
