import { stringify } from 'yaml';
import type { PlannedEntry } from '../plan.ts';
import type { Existing } from '../read/existing.ts';
import { cut, oneLine } from './description.ts';
import { keptComments } from './front-matter.ts';
import type { Person } from './person.ts';
import { freeId, slugify } from './slug.ts';

const MOST = { authors: 80, tags: 60, series: 120 };

/** Where a person's picture goes, below content/media; undefined when there is none. */
type Portrait = (src: string, file: string) => string | undefined;

/** The authors, tags and series that posts name: those of the project, and new ones for the rest. */
export class Entries {
  readonly created: PlannedEntry[] = [];
  readonly #byName: Existing['entries'];
  readonly #ids: Record<PlannedEntry['type'], Set<string>>;
  readonly #people = new Map<string, Person>();
  readonly #portrait: Portrait;

  constructor(
    { entries }: Existing,
    people: readonly Person[] = [],
    portrait: Portrait = () => undefined,
  ) {
    const { authors, tags, series } = entries;
    this.#byName = { authors: new Map(authors), tags: new Map(tags), series: new Map(series) };
    const ids = (type: PlannedEntry['type']) => new Set(entries[type].values());
    this.#ids = { authors: ids('authors'), tags: ids('tags'), series: ids('series') };
    this.#portrait = portrait;
    // Ids come before names, and who is told of first before who has the same name.
    for (const key of ['name', 'id'] as const)
      for (const person of people.toReversed()) this.#people.set(person[key].toLowerCase(), person);
  }

  /** The id for a name, or for an author's id; makes the entry when there is none. */
  id(type: PlannedEntry['type'], given: string): string {
    const person = type === 'authors' ? this.#people.get(given.toLowerCase()) : undefined;
    const name = person?.name ?? (oneLine(given) || given);
    const names = this.#byName[type];
    const wanted = slugify(person?.id ?? name) || unspoken(type, name);
    const known =
      names.get(given.toLowerCase()) ?? names.get(name.toLowerCase()) ?? names.get(wanted);
    if (known) return known;
    const id = freeId(wanted, this.#ids[type]);
    for (const one of [given, name, wanted]) names.set(one.toLowerCase(), id);
    const short = cut(name, MOST[type]);
    const text = person ? this.#tellOf(person) : textOf(type, name, short);
    this.created.push({ type, id, name: short, target: `content/${type}/${id}.yaml`, text });
    return id;
  }

  #tellOf({ name, role, bio, picture, links, file, unmapped }: Person): string {
    const src = picture === undefined ? undefined : this.#portrait(picture, file);
    const kept = { ...unmapped, ...(picture !== undefined && !src && { picture }) };
    const fields = {
      name,
      ...(role && { role }),
      ...(bio && { bio }),
      ...(src && { avatar: { src, decorative: true } }),
      ...(links.length && { links }),
    };
    return [yaml(fields), ...keptComments(kept, 'file of authors').map((line) => `${line}\n`)].join(
      '',
    );
  }
}

const yaml = (value: unknown) => stringify(value, { version: '1.1', lineWidth: 0 });

function textOf(type: PlannedEntry['type'], name: string, short: string): string {
  const rest = short === name ? '' : `# ${name}\n`;
  return rest + yaml({ [type === 'series' ? 'title' : 'name']: short });
}

/** An id for a name without a letter. */
const unspoken = (type: PlannedEntry['type'], name: string) =>
  `${type.replace(/s$/, '')}-${[...name]
    .map((letter) => letter.codePointAt(0)!.toString(16))
    .join('')
    .slice(0, 24)}`;
