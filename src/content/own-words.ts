import type { Finding } from '../../integrations/content/index.ts';
import { hasDictionary } from '../i18n/dictionary.ts';

/** Languages of content/site.yaml in which the interface has no words: their pages would speak English in between. */
export function withoutWords(data: unknown): Finding[] {
  const { locales } = (data ?? {}) as { locales?: unknown };
  if (!Array.isArray(locales)) return [];
  return locales.flatMap((locale: { id?: unknown } | null, index): Finding[] => {
    const id = locale?.id;
    if (typeof id !== 'string' || hasDictionary(id)) return [];
    return [
      {
        code: 'MQ1205',
        severity: 'warning',
        path: ['locales', index, 'id'],
        message: `The interface has no words in ${id}; its pages say “Search” or “Read on” in English.`,
        fix: `Translate src/i18n/en into src/i18n/${id}, and name that folder in src/i18n/dictionary.ts.`,
      },
    ];
  });
}
