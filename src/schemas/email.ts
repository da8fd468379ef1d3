import { z } from 'astro/zod';
import { date, id, line } from './fields.ts';

/** A letter to those who asked for it: content/emails/<id>.md. */
export const email = z.strictObject({
  subject: line(120).describe('Subject, as it stands in the inbox.'),
  preview: line(160).optional().describe('The words behind the subject in the inbox.'),
  publishDate: date().describe('When it is sent.'),
  audience: id().optional().describe('Who gets it: the name of a list.'),
  owner: id().optional().describe('Who writes it: a file of content/authors.'),
  team: id().optional().describe('Team that sends it.'),
  draft: z.boolean().default(false).describe('Not to be sent yet.'),
});
