import { action, line } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';

/** One thin line of news. */
export const schema = defineBlock('banner', {
  text: line(160).describe('The news, in one sentence.'),
  action: action().optional().describe('Where to read more.'),
});
