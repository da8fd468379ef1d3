import type { z } from 'astro/zod';
import { nearest } from '../kit/nearest.ts';
import { fieldName } from './field-names.ts';
import type { Finding } from './finding.ts';
import { isLocalized, walk } from './schema-walk.ts';

/** Texts given for each language: one that the site does not have, or none in the default language. */
export function checkLanguages(
  schema: z.core.$ZodType,
  data: unknown,
  locales: readonly string[],
): Finding[] {
  const findings: Finding[] = [];
  const [first] = locales;
  if (first === undefined) return findings;
  walk(schema, data, (value, path, at) => {
    if (!at || typeof value !== 'object' || value === null || Array.isArray(value)) return;
    if (!isLocalized(at)) return;
    const given = Object.keys(value);
    const name = fieldName(path, data);
    const unknown = given.filter((key) => !locales.includes(key));
    for (const key of unknown) {
      const near = nearest(
        key,
        locales.filter((locale) => !given.includes(locale)),
      );
      findings.push({
        code: 'MQ1202',
        path: [...path, key],
        key: true,
        message: `${name} has a text in “${key}”, which is not one of the site’s languages: ${locales.join(', ')}.`,
        found: key,
        fix: near ? `${near}: …` : `Add ${key} to locales in content/site.yaml, or leave it out.`,
      });
    }
    // A misspelt key has been reported, and is most likely the one that is missing.
    if (!given.includes(first) && !unknown.some((key) => nearest(key, [first])))
      findings.push({
        code: 'MQ1203',
        path,
        key: true,
        message: `${name} has no text in ${first}, the site’s default language.`,
        fix: `${first}: …`,
      });
  });
  return findings;
}
