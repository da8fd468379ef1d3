import { z } from 'astro/zod';
import { id, line } from './fields.ts';

/** Kinds of fields that a form can hold. */
export const fieldTypes = ['text', 'email', 'tel', 'select', 'textarea', 'checkbox'] as const;

/** Names that the form writes itself. */
const reserved = ['page', 'locale', 'form-name', 'consent', 'website', 'campaign'];

const field = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-z0-9_-]*$/i, 'write letters, digits, _ and -, such as first_name')
      .refine((name) => !reserved.includes(name), `choose another name than ${reserved.join(', ')}`)
      .describe('Name under which the answer arrives; HubSpot knows email, firstname, phone.'),
    label: line(120).describe('The label that visitors read.'),
    type: z.enum(fieldTypes).default('text').describe('Kind of field.'),
    required: z.boolean().default(false).describe('true: the form cannot be sent without it.'),
    options: z.array(line(120)).optional().describe('select only: the choices.'),
    autocomplete: z
      .string()
      .regex(/^[a-z]+(?:[ -][a-z]+)*$/, 'write a token of HTML, such as email or given-name')
      .optional()
      .describe('What browsers may fill in: email, name, tel.'),
    help: line(200).optional().describe('A hint below the label.'),
  })
  .superRefine((value, context) => {
    if ((value.type === 'select') !== (value.options !== undefined && value.options.length > 1))
      context.addIssue({
        code: 'custom',
        path: ['options'],
        message:
          value.type === 'select'
            ? 'A select needs at least two options.'
            : `Only a select has options; this field is of type ${value.type}.`,
      });
  });

/** What every form has. */
export const formShape = {
  fields: z.array(field).min(1).max(12).describe('The fields from top to bottom.'),
  consent: line(400).optional().describe('Text beside a checkbox that has to be ticked.'),
  submit: line(40).describe('Text of the button.'),
  note: line(240).optional().describe('Small line below the button: what happens next.'),
  goal: id().optional().describe('Goal that a sent form counts towards; written to data-goal.'),
};

/** Reports fields of one form that have the same name. */
export function uniqueFields(
  { fields }: { fields: Field[] },
  context: z.core.$RefinementCtx,
): void {
  fields.forEach((one, index) => {
    if (fields.findIndex(({ name }) => name === one.name) < index)
      context.addIssue({
        code: 'custom',
        path: ['fields', index, 'name'],
        message: `Two fields have the name ${one.name}.`,
      });
  });
}

export type Field = z.infer<typeof field>;
