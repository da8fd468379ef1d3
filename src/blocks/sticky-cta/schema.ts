import { action, line } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';

/** A call to action that stays at the foot of the screen once the opening has scrolled away. */
export const schema = defineBlock('sticky-cta', {
  text: line(120).describe('A few words beside the button.'),
  action: action().describe('The call to action.'),
});
