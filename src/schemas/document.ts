import { z } from 'astro/zod';
import { date, line, picture } from './fields.ts';
import { formShape, uniqueFields } from './form.ts';
import { mustFollow } from './must-follow.ts';
import { social } from './social.ts';
import { palettes } from './theme.ts';

/** Kinds of documents, and how many printed sheets one of them may take. */
export const documentKinds = { 'one-pager': 1, guide: undefined, whitepaper: undefined } as const;

export type DocumentKind = keyof typeof documentKinds;

/** What a visitor gives for a document that is not open. */
const gate = z
  .strictObject({
    key: z
      .string()
      .regex(
        /^[a-z0-9]{8,40}$/,
        'write 8 or more lower-case letters and digits that nobody guesses',
      )
      .describe('Part of the address of the text, which only those learn who send the form.'),
    headline: line(120).optional().describe('Headline of the form.'),
    text: line(600).optional().describe('One or two sentences below the headline.'),
    ...formShape,
  })
  .superRefine(uniqueFields);

/** A document to read and to print: content/documents/<id>.mdx. */
export const document = z
  .strictObject({
    title: line(120).describe('Title of the document.'),
    description: line(320).describe('What it is about, for lists, previews and its front.'),
    kind: z
      .enum(Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]])
      .describe('one-pager fits on one sheet; guide and whitepaper have a front page.'),
    picture: picture().describe('Picture of the document in lists and on its front.'),
    palette: z.enum(palettes).optional().describe('Colours of the pages.'),
    authors: z.array(line(80)).default([]).describe('Who wrote it: names of files in authors/.'),
    gate: gate.optional().describe('A form that visitors fill in first; none for all to read.'),
    inside: z
      .array(line(160))
      .max(8)
      .optional()
      .describe('With a gate: what is in it, a line each, beside the form.'),
    social: social.optional().describe('The page’s picture in link previews.'),
    draft: z.boolean().default(false).describe('true keeps it out of the built site.'),
    publishDate: date().describe('The day from which it is shown.'),
    updatedDate: date().optional().describe('The day of its last edition.'),
    expiryDate: date().optional().describe('The day from which it is shown no more.'),
  })
  .superRefine((entry, context) => {
    mustFollow(entry, context, 'expiryDate', 'publishDate');
    mustFollow(entry, context, 'updatedDate', 'publishDate');
  });

export type Document = z.infer<typeof document>;
