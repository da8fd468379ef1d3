import { stringify } from 'yaml';
import type { PlannedEntry } from '../plan.ts';
import type { Existing } from '../read/existing.ts';
import { cut, oneLine } from './description.ts';
import { freeId, slugify } from './slug.ts';

const MOST = { authors: 80, tags: 60, series: 120 };

/** The authors, tags and series that posts name: those of the project, and new ones for the rest. */
export class Entries {
  readonly created: PlannedEntry[] = [];
  readonly #byName: Existing['entries'];
  readonly #ids: Record<PlannedEntry['type'], Set<string>>;

  constructor(existing: Existing) {
    this.#byName = existing.entries;
    const ids = (type: PlannedEntry['type']) => new Set(existing.entries[type].values());
    this.#ids = { authors: ids('authors'), tags: ids('tags'), series: ids('series') };
  }

  /** The id for a name; makes the entry when there is none. */
  id(type: PlannedEntry['type'], given: string): string {
    const name = oneLine(given) || given;
    const names = this.#byName[type];
    const wanted =
      slugify(name) ||
      `${type.replace(/s$/, '')}-${[...name]
        .map((letter) => letter.codePointAt(0)!.toString(16))
        .join('')
        .slice(0, 24)}`;
    const known = names.get(name.toLowerCase()) ?? names.get(wanted);
    if (known) return known;
    const id = freeId(wanted, this.#ids[type]);
    names.set(name.toLowerCase(), id).set(wanted, id);
    const short = cut(name, MOST[type]);
    const rest = short === name ? '' : `# ${name}\n`;
    const field = type === 'series' ? 'title' : 'name';
    const text = rest + stringify({ [field]: short }, { version: '1.1', lineWidth: 0 });
    this.created.push({ type, id, name: short, target: `content/${type}/${id}.yaml`, text });
    return id;
  }
}
