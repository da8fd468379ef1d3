import { requirements, type Requirement } from './google.ts';
import { valuesAt, type Data, type Item } from './read.ts';

/** A property that an item lacks. */
export interface Lacking {
  type: string;
  name: string | undefined;
  property: string;
  link: string;
  line: number;
}

const byType = new Map<string, Requirement[]>();
for (const one of requirements)
  for (const type of one.types) byType.set(type, [...(byType.get(type) ?? []), one]);

/** What the items of a page lack of the required or of the recommended properties. */
export function lacking(data: Data, what: 'required' | 'recommended'): Lacking[] {
  return data.items.flatMap((item) =>
    item.types.flatMap((type) =>
      (byType.get(type) ?? [])
        .filter((requirement) => applies(requirement, item))
        .flatMap((requirement) =>
          requirement[what]
            .filter((property) => isMissing(item, property, data))
            .map((property) => ({
              type,
              name: typeof item.value['name'] === 'string' ? item.value['name'] : undefined,
              property: property.replaceAll('|', ' or '),
              link: requirement.link,
              line: item.line,
            })),
        ),
    ),
  );
}

const applies = ({ within }: Requirement, item: Item): boolean =>
  !within?.types || within.types.some((type) => item.within?.types.includes(type));

function isMissing({ value }: Item, property: string, { resolve }: Data): boolean {
  const choices = property.split('|');
  return choices.every((path) => {
    const cut = path.lastIndexOf('.');
    if (cut < 0) return valuesAt(value, path, resolve).length === 0;
    // Each of several (offers, questions) needs the property; a text or an address in its place has none.
    const parents = valuesAt(value, path.slice(0, cut), resolve).map(resolve);
    const things = parents.filter((one) => typeof one === 'object' && one !== null);
    // One of several choices must be there; a lone path counts only below what is there.
    if (!things.length) return choices.length > 1;
    return things.some(
      (one) => valuesAt(one as Item['value'], path.slice(cut + 1), resolve).length === 0,
    );
  });
}
