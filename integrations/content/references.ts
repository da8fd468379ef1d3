import { nearest } from '../kit/nearest.ts';
import type { Finding } from './finding.ts';
import { safeName } from './safe-name.ts';

/** The names that there are, by collection; `locales` holds the site's languages. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** References to entries that do not exist, with the name that was probably meant. */
export function checkReferences(
  data: unknown,
  references: Readonly<Record<string, string>>,
  names: Names,
): Finding[] {
  return Object.entries(references).flatMap(([field, collection]) => {
    const known = names.get(collection);
    if (!known || (collection === 'locales' && known.size === 0)) return [];
    const texts = textsAt(data, field.split('.'));
    const list = ({ path }: { path: PropertyKey[] }) => path.slice(0, -1).join('\0');
    return texts.flatMap((one, index) => {
      if (!known.has(one.text)) return [missing(one.path, one.text, collection, [...known])];
      const again =
        typeof one.path.at(-1) === 'number' &&
        texts.slice(0, index).some((other) => other.text === one.text && list(other) === list(one));
      return again ? [twice(one.path, one.text)] : [];
    });
  });
}

const twice = (path: PropertyKey[], text: string): Finding => ({
  code: 'MQ1107',
  severity: 'warning',
  path,
  message: `${text} stands in the list twice.`,
  found: text,
  fix: `Leave out one ${text}.`,
});

/** Collections that are not called by the name of their folder. */
const CALLED: Readonly<Record<string, string>> = {
  landing: 'landing pages',
  blog: 'posts',
  splash: 'announcements',
  social: 'social posts',
  emails: 'letters',
};

function missing(
  path: PropertyKey[],
  text: string,
  collection: string,
  known: readonly string[],
): Finding {
  const safe = safeName(text) ?? text;
  const near = known.includes(safe) ? safe : nearest(safe, known);
  const label = typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : '';
  const parts = text.split(/[，、]\s*/);
  if (parts.length > 1)
    return {
      code: 'MQ1201',
      path,
      message:
        'The comma is a full-width one, which YAML does not know; it takes all of it for one name.',
      fix: parts.join(', '),
    };
  return {
    code: collection === 'locales' ? 'MQ1202' : 'MQ1201',
    path,
    message:
      collection === 'locales'
        ? `“${text}” is not one of the site’s languages.`
        : `There is no “${text}” among the ${CALLED[collection] ?? collection}.`,
    fix: near ? `${label}${near}` : listOf(known, collection),
  };
}

const SHOWN = 6;

function listOf(known: readonly string[], collection: string): string {
  if (known.length === 0) return `There are no ${CALLED[collection] ?? collection} yet.`;
  const rest = known.length - SHOWN;
  return `One of ${known.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** The texts at a path, through lists. */
function textsAt(
  value: unknown,
  steps: readonly string[],
  path: PropertyKey[] = [],
): { path: PropertyKey[]; text: string }[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsAt(item, steps, [...path, index]));
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return textsAt((value as Record<string, unknown>)[step], rest, [...path, step]);
}
