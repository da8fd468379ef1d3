import { id } from '../../schemas/fields.ts';
import { formShape, uniqueFields } from '../../schemas/form.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

/** A form whose answers go to the service named in content/site.yaml. */
export const schema = defineBlock('lead-form', {
  ...heading,
  name: id().describe('Name of the form where its answers arrive, such as spring-tasting.'),
  ...formShape,
}).superRefine(uniqueFields);
