import { z } from 'astro/zod';
import { id, line, patch } from './fields.ts';
import { landing } from './landing.ts';
import { theme } from './theme.ts';

/** What a variant may say of its theme; without defaults, which would overrule the control. */
const themePatch = z.strictObject({
  palette: theme.shape.palette.removeDefault().optional().describe('Other colours.'),
  navigation: theme.shape.navigation.removeDefault().optional().describe('full or none.'),
  footer: theme.shape.footer.removeDefault().optional().describe('full or minimal.'),
});

/** A variant that holds only what differs; it is merged over the control and then checked as a page. */
export const variantPatch = z.strictObject({
  title: line(160).optional().describe('Another page title.'),
  description: line(320).optional().describe('Another description.'),
  image: patch().nullable().optional().describe('Another picture in social previews.'),
  theme: themePatch.optional().describe('Another palette, navigation or footer.'),
  blocks: z
    .record(z.string(), patch())
    .optional()
    .describe('Fields that differ, by id of the block.'),
  remove: z.array(id()).optional().describe('Ids of blocks that the variant leaves out.'),
  insert: z
    .array(
      z.strictObject({
        after: id().optional().describe('Id of the block that it follows.'),
        before: id().optional().describe('Id of the block that it precedes.'),
        block: patch().describe('The new block, whole, with an id of its own.'),
      }),
    )
    .optional()
    .describe('Blocks that only the variant has.'),
  order: z.array(id()).optional().describe('Ids of all blocks in the variant’s order.'),
});

/** A variant: content/landing/<page>/<key>.yaml or .mdx. One that lists its blocks is a whole page. */
export const variant = z.union([variantPatch, landing]);

export type VariantPatch = z.infer<typeof variantPatch>;
export type Variant = z.infer<typeof variant>;
