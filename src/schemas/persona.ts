import { z } from 'astro/zod';
import { line, localized } from './fields.ts';

/** Somebody that the house speaks to: content/personas/<id>.yaml. */
export const persona = z.strictObject({
  name: localized(80).describe('Name as marketers call them.'),
  summary: localized(400).describe('Who they are, in a sentence or two.'),
  wants: z.array(localized(160)).default([]).describe('What they want.'),
  hesitates: z.array(localized(160)).default([]).describe('What keeps them from it.'),
  channels: z.array(line(40)).default([]).describe('Where they are met.'),
});
