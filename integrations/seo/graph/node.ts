import type { Thing } from 'schema-dts';

/** A thing with properties of its own, and not only a name for one. */
export type Node<Type extends Thing = Thing> = Exclude<Type, string>;

/** A thing that is described elsewhere in the graph. */
export interface Reference {
  '@id': string;
}

export const refer = (id: string): Reference => ({ '@id': id });

/** The known properties: what is undefined, or an empty list, is left out. */
export const known = <Shape extends object>(shape: Shape): Known<Shape> =>
  Object.fromEntries(
    Object.entries(shape).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Known<Shape>;

/** A shape whose properties are either there or not; never undefined. */
export type Known<Shape> = {
  [Key in keyof Shape as undefined extends Shape[Key] ? never : Key]: Shape[Key];
} & {
  [Key in keyof Shape as undefined extends Shape[Key] ? Key : never]?: Exclude<
    Shape[Key],
    undefined
  >;
};
