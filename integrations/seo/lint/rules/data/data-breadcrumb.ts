import { listOf, type Item } from '../../data/read.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const dataBreadcrumb: Rule = {
  id: 'data-breadcrumb',
  group: 'data',
  severity: 'error',
  about: 'Breadcrumbs are counted from 1, and each has a name and, but for the last, an address.',
  reason: 'A gap in the path, and results show the bare address instead.',
  fix: 'Give each ListItem position, name and item.',
  link: google('appearance/structured-data/breadcrumb'),
  page: ({ data }) =>
    data.items.flatMap(({ types, value, line }) => {
      if (!types.includes('BreadcrumbList')) return [];
      const steps = listOf(value['itemListElement']).map(
        (one) => data.resolve(one) as Item['value'],
      );
      return steps.flatMap((step, index) => {
        const target = step['item'];
        const named =
          step['name'] ??
          (typeof target === 'object' ? (target as Item['value'])['name'] : undefined);
        if (Number(step['position']) !== index + 1)
          return [
            {
              message: `Breadcrumb ${index + 1} has the position ${String(step['position'])}.`,
              line,
            },
          ];
        if (!named) return [{ message: `Breadcrumb ${index + 1} has no name.`, line }];
        return target || index === steps.length - 1
          ? []
          : [{ message: `Breadcrumb ${index + 1} has no item.`, line }];
      });
    }),
};
