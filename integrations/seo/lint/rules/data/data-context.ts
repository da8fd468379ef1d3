import { schemaOrg } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const dataContext: Rule = {
  id: 'data-context',
  group: 'data',
  severity: 'error',
  on: 'all',
  about: 'Structured data names schema.org as its vocabulary, and a type.',
  reason: 'Without @context and @type the properties mean nothing.',
  fix: 'Begin with "@context": "https://schema.org", and give each item its @type.',
  link: schemaOrg,
  page: ({ page, data }) =>
    page.head.data.flatMap(({ text, line }) => {
      if (data.broken.some((one) => one.line === line)) return [];
      if (!/"@context"\s*:/.test(text) || !/schema\.org/.test(text))
        return [{ message: 'The structured data names no @context of schema.org.', line }];
      return data.items.some((item) => item.line === line)
        ? []
        : [{ message: 'The structured data has no @type.', line }];
    }),
};
