import { expect, it } from 'vitest';
import { z } from 'astro/zod';
import { fieldRows } from '../../../../src/pages/_gallery/field-rows.ts';

it('lists fields with what lies within them', () => {
  const schema = z.strictObject({
    layout: z.enum(['a', 'b']).default('a').describe('How it stands.'),
    items: z
      .array(z.strictObject({ title: z.string().describe('Its name.') }))
      .describe('The items.'),
    logo: z
      .strictObject({ src: z.string().describe('A file.') })
      .optional()
      .describe('The mark.'),
  });
  expect(fieldRows(schema)).toEqual([
    { name: 'layout', kind: 'a | b', required: false, default: 'a', description: 'How it stands.' },
    { name: 'items', kind: 'list', required: true, default: undefined, description: 'The items.' },
    {
      name: 'items[].title',
      kind: 'string',
      required: true,
      default: undefined,
      description: 'Its name.',
    },
    { name: 'logo', kind: 'group', required: false, default: undefined, description: 'The mark.' },
    {
      name: 'logo.src',
      kind: 'string',
      required: true,
      default: undefined,
      description: 'A file.',
    },
  ]);
});
