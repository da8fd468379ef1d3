import { schemaOrg } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const dataReference: Rule = {
  id: 'data-reference',
  group: 'data',
  severity: 'warning',
  on: 'all',
  about: 'What structured data refers to by @id is there.',
  reason: 'A reference to nothing says nothing: the article has no publisher, the page no site.',
  fix: 'Add the item with that @id to the page, or give its values here.',
  link: schemaOrg,
  page: ({ data }) =>
    [...new Map(data.references.map((reference) => [reference.id, reference])).values()].flatMap(
      ({ id, line }) =>
        data.ids.has(id) ? [] : [{ message: `No item of the page has the @id ${id}.`, line }],
    ),
};
