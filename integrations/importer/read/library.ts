import { createHash } from 'node:crypto';
import { dirname, extname, join, posix } from 'node:path';
import type { PlannedAsset } from '../plan.ts';
import type { Place } from '../body/context.ts';
import { decodePath } from '../map/address.ts';
import { freeId, slugify } from '../map/slug.ts';
import type { Folder } from './folder.ts';

/** Pictures that the site can make sizes of. */
const PICTURE = /^\.(?:png|jpe?g|gif|webp|avif|svg)$/i;
const TEXT = /^\.(?:md|mdx|markdown|html?|php|aspx?|astro|tsx?|jsx?|mjs|json|ya?ml|toml)$/i;

/** Folders of the old site that stood at its root when it was published. */
const ROOTS = [
  '',
  'static',
  'public',
  'assets',
  'source',
  'src',
  'src/assets',
  'src/static',
  'content',
  'src/content',
  'src/images',
];

/** Hexo keeps the pictures of a post in a folder of the same name. */
const stem = (file: string) => file.slice(0, file.length - extname(file).length);

/** For whom an asset is looked up. */
export interface Asker {
  /** The source file, absolute. */
  file: string;
  slug: string;
  /** Steps from the post's folder up to content/. */
  up: string;
}

/** Files of the old site, and where each that is used goes on the new one. */
export class Library {
  readonly assets = new Map<string, PlannedAsset>();
  /** Files (or hashes of pictures in the text) that the library of the site would refuse. */
  readonly broken = new Set<string>();
  /** Pictures that were looked at. */
  readonly judged = new Set<string>();
  /** Endings that files should have, by file: of pictures whose bytes are of another kind than their names. */
  readonly endings = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #folder: Folder;
  readonly #base: string;
  readonly #copy: boolean;
  readonly #origin: string | undefined;
  /** Whether the new site has a file at an address already. */
  readonly isThere: (path: string) => boolean;

  constructor(
    folder: Folder,
    options: { base: string; copy: boolean; origin?: string; isThere?: (path: string) => boolean },
  ) {
    this.#folder = folder;
    this.#base = options.base;
    this.#copy = options.copy;
    this.#origin = options.origin;
    this.isThere = options.isThere ?? (() => false);
  }

  /** The file behind an address in a post; undefined when there is none. */
  find(address: string, file: string): string | undefined {
    const path = decodePath(address.replace(/[?#].*$/, ''));
    if (!path || /^(?:[a-z][\w+.-]*:|\/\/)/i.test(path)) return undefined;
    const { known, site, path: imported } = this.#folder;
    const bare = path.startsWith(this.#base)
      ? path.slice(this.#base.length)
      : path.replace(/^(?:[@~]\/?|\/)/, '');
    const near = path.startsWith('/')
      ? []
      : [
          join(dirname(file), path),
          join(stem(file), path),
          join(dirname(file), path.replace(/^(?:\.\.?\/)+/, '')),
        ];
    const roots = ROOTS.flatMap((root) => [join(site, root, bare), join(imported, root, bare)]);
    const up = path.startsWith('../')
      ? ROOTS.map((root) => join(site, root, path.replace(/^(?:\.\.\/)+/, '')))
      : [];
    const found = [...near, ...roots, ...up].find((candidate) => known.has(candidate));
    // Zola's links begin at content/, wherever in the imported folder that is.
    return found ?? (path.startsWith('@/') ? this.#inContent(bare) : undefined);
  }

  #inContent(path: string): string | undefined {
    const end = join('/content', path);
    return [...this.#folder.known].find((file) => file.endsWith(end));
  }

  /** Forgets what is to be copied, to begin anew with what was learnt of the pictures. */
  clear(): void {
    this.assets.clear();
    this.#taken.clear();
  }

  /** Where a picture stands on the new site. */
  image(address: string, asker: Asker): Place {
    if (/^(?:\.\.\/)+media\/import\/|^\/files\/import\//.test(address))
      return address.startsWith('/')
        ? { kind: 'public', path: address }
        : { kind: 'media', path: address, media: '' };
    if (/^(?:[a-z][\w+.-]*:|\/\/)/i.test(address)) return { kind: 'kept' };
    const found = this.#copy ? this.find(address, asker.file) : undefined;
    if (found && !this.broken.has(found))
      return PICTURE.test(extname(found)) ? this.#media(found, asker) : this.#public(found, asker);
    if (found) return this.#public(found, asker);
    if (address === '' || (address.startsWith('/') && this.isThere(address)))
      return { kind: 'kept' };
    return address.startsWith('/') && this.#origin
      ? { kind: 'away', path: this.#origin + address }
      : { kind: 'missing' };
  }

  /** Address of a document (PDF, archive, sound, picture) that a link leads to; undefined when it is none. */
  file(address: string, asker: Asker): string | undefined {
    const found = this.#copy ? this.find(address, asker.file) : undefined;
    if (!found || TEXT.test(extname(found)) || extname(found) === '') return undefined;
    const place = this.#public(found, asker);
    return place.kind === 'public' ? place.path : undefined;
  }

  /** Stores a picture that stands in the text as a data: address. */
  data(address: string, asker: Asker): Place | undefined {
    const found = /^data:image\/(png|jpe?g|gif|webp|avif|svg)[^,]*?(;base64)?,([\s\S]*)$/i.exec(
      address,
    );
    if (!found || !this.#copy) return undefined;
    const bytes = found[2] ? Buffer.from(found[3]!, 'base64') : Buffer.from(decodePath(found[3]!));
    const key = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    if (this.broken.has(key) || bytes.length === 0) return undefined;
    return this.#store(
      key,
      'content/media/import',
      `picture.${found[1]!.toLowerCase().replace('jpeg', 'jpg')}`,
      asker,
      { bytes },
    );
  }

  #media = (from: string, asker: Asker) =>
    this.#store(from, 'content/media/import', from, asker, { from });
  #public = (from: string, asker: Asker) =>
    this.#store(`public ${from}`, 'public/files/import', from, asker, { from });

  #store(
    key: string,
    base: string,
    name: string,
    asker: Asker,
    source: { from?: string; bytes?: Uint8Array },
  ): Place {
    let asset = this.assets.get(key);
    if (!asset) {
      const ending = this.endings.get(key) ?? extname(name).toLowerCase();
      const stem = slugify(posix.basename(name.replaceAll('\\', '/'), extname(name))) || 'file';
      const folder = `${base}/${asker.slug}/`;
      asset = { target: `${freeId(folder + stem + ending, this.#taken)}`, ...source };
      if (!asset.target.endsWith(ending))
        asset.target = `${freeId(`${folder}${stem}-${this.assets.size}`, this.#taken)}${ending}`;
      this.assets.set(key, asset);
    }
    const media = asset.target.replace(/^content\/media\//, '');
    return asset.target.startsWith('public/')
      ? { kind: 'public', path: asset.target.slice('public'.length) }
      : { kind: 'media', media, path: `${asker.up}media/${media}` };
  }
}
