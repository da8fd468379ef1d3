import { action, date, line } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

/** The time left until a moment; the date itself stands there without script. */
export const schema = defineBlock('countdown', {
  ...heading,
  ends: date().describe('The moment that it counts to: 2027-04-20T09:00:00+08:00.'),
  over: line(200).describe('What stands there once the moment has passed.'),
  action: action().optional().describe('What to do before then.'),
});
