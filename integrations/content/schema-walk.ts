import { z } from 'astro/zod';

type Schema = z.core.$ZodType;

/** What zod keeps of a schema; only the parts that are read here. */
interface Definition {
  type: string;
  innerType?: Schema;
  in?: Schema;
  out?: Schema;
  getter?: () => Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  options?: Schema[];
  discriminator?: string;
  items?: Schema[];
  left?: Schema;
  right?: Schema;
  entries?: Record<string, string | number>;
  values?: unknown[];
}

export const definition = (schema: Schema): Definition => schema._zod.def as unknown as Definition;

/** The schema below optional, default, preprocess and the like: what a person writes. */
export function unwrap(schema: Schema): Schema {
  const { type, innerType, in: input, out, getter } = definition(schema);
  if (innerType) return unwrap(innerType);
  if (type === 'lazy' && getter) return unwrap(getter());
  if (type === 'pipe' && input && out)
    return unwrap(definition(input).type === 'transform' ? out : input);
  return schema;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The member of a union that a value means: by its discriminator, else by its kind. */
export function memberOf(schema: Schema, value: unknown): Schema | undefined {
  const plain = unwrap(schema);
  const { options, discriminator } = definition(plain);
  if (!options) return plain;
  const members = options.map(unwrap);
  if (discriminator !== undefined)
    return members.find((member) => {
      const type = definition(member).shape?.[discriminator];
      const wanted = isObject(value) ? value[discriminator] : undefined;
      return type !== undefined && definition(unwrap(type)).values?.includes(wanted);
    });
  const kinds = isObject(value)
    ? ['object', 'record']
    : [Array.isArray(value) ? 'array' : typeof value];
  const fitting = members.filter((member) => kinds.includes(definition(member).type));
  if (fitting.length < 2) return fitting[0];
  return fitting.find((member) => z.safeParse(member, value).success) ?? fitting[0];
}

/** The schema of one step below a value; undefined when the schema has no such place. */
export function schemaBelow(schema: Schema, step: PropertyKey, value: unknown): Schema | undefined {
  const member = memberOf(schema, value);
  if (!member) return undefined;
  const { shape, element, valueType, items, left, right } = definition(member);
  if (shape) return Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
  if (items) return items[Number(step)];
  if (left && right) return schemaBelow(left, step, value) ?? schemaBelow(right, step, value);
  return element ?? valueType;
}

/** The schema and the value at a path. */
export function schemaAt(
  schema: Schema,
  path: readonly PropertyKey[],
  data: unknown,
): { schema: Schema | undefined; value: unknown } {
  let at: Schema | undefined = schema;
  let value = data;
  for (const step of path) {
    at = at && schemaBelow(at, step, value);
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  }
  return { schema: at, value };
}

/** The fields that an object at this place may have; empty when it is no object. */
export function fieldsOf(schema: Schema | undefined, value: unknown): Record<string, Schema> {
  const member = schema && memberOf(schema, value);
  return (member && definition(member).shape) ?? {};
}

/** Whether a field may be left out. */
export const isOptional = (schema: Schema): boolean => z.safeParse(schema, undefined).success;

/** What the schema's author says of a field. */
export const descriptionOf = (schema: Schema | undefined): string | undefined => {
  if (!schema) return undefined;
  const own = z.globalRegistry.get(schema)?.description;
  return own ?? (unwrap(schema) === schema ? undefined : descriptionOf(unwrap(schema)));
};

/** A text, or one text a language: the schema of `{ en: Tea, zh-cn: 茶 }`. */
export function isLocalized(schema: Schema): boolean {
  const types = definition(unwrap(schema)).options?.map(
    (option) => definition(unwrap(option)).type,
  );
  return types?.length === 2 && types.includes('string') && types.includes('record');
}

/** Calls `visit` for every value, from the outside in, with its schema where it is known. */
export function walk(
  schema: Schema | undefined,
  value: unknown,
  visit: (value: unknown, path: PropertyKey[], schema: Schema | undefined) => void,
  path: PropertyKey[] = [],
): void {
  visit(value, path, schema);
  const steps: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : isObject(value)
      ? Object.entries(value)
      : [];
  for (const [step, inner] of steps)
    walk(schema && schemaBelow(schema, step, value), inner, visit, [...path, step]);
}
