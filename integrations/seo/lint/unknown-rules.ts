import { nearest } from '../../kit/nearest.ts';
import { rules } from './rules.ts';

/** A rule that is set and does not exist, with the path of its key. */
export interface UnknownRule {
  code: 'MQ1940';
  path: readonly PropertyKey[];
  key: true;
  message: string;
  found: string;
  fix: string;
}

/**
 * Rules that settings name and that do not exist: in `seo.rules` of a page's front matter, and in
 * `seo.lint.rules` and `seo.lint.paths` of the site's settings. Takes anything that YAML can hold.
 */
export function unknownRules(data: unknown): UnknownRule[] {
  const paths = at(data, ['seo', 'lint', 'paths']);
  const lists: PropertyKey[][] = [
    ['seo', 'rules'],
    ['seo', 'lint', 'rules'],
    ...(Array.isArray(paths)
      ? paths.map((_, index) => ['seo', 'lint', 'paths', index, 'rules'])
      : []),
  ];
  const known = rules.map(({ id }) => id);
  return lists.flatMap((path) =>
    Object.keys(objectAt(data, path))
      .filter((id) => !known.includes(id))
      .map((id): UnknownRule => {
        const near = nearest(id, known);
        return {
          code: 'MQ1940',
          path: [...path, id],
          key: true,
          message: `There is no rule “${id}”.`,
          found: id,
          fix: near
            ? `${near}: ${String(objectAt(data, path)[id])}`
            : 'marquee check --rules lists all of them.',
        };
      }),
  );
}

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );

const objectAt = (data: unknown, path: readonly PropertyKey[]): Record<string, unknown> => {
  const value = at(data, path);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
};
