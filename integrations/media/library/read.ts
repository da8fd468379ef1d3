import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';
import sharp from 'sharp';
import { cacheFolder } from '../../kit/cache-folder.ts';
import { cached } from '../../kit/cached.ts';
import { codeVersion } from '../../kit/code-version.ts';
import { filesBelow } from '../../kit/output.ts';
import type { Problem } from '../../kit/problem.ts';
import { kindOf, type FileKind } from '../kinds.ts';
import type { Media } from '../options.ts';
import { sidecar as sidecarSchema } from '../sidecar.ts';
import type { Asset } from './asset.ts';
import { judge, type Judgement } from './judge.ts';
import { readSidecars } from './sidecars.ts';

/** All originals of a project, by path, and what is wrong with any of them. */
export interface Library {
  assets: Asset[];
  problems: Problem[];
}

/** Files read at one time: a library may hold thousands, and each may be large. */
const AT_ONCE = 4;
const here = dirname(fileURLToPath(import.meta.url));
const nothing = sidecarSchema.parse({});

/**
 * Reads the library: every original with its sidecar, its size and its look. What was found out of a file is kept in
 * the project's cache by its bytes, so that a second run only reads. Never throws for what a file holds.
 */
export async function readLibrary(
  root: string,
  options: Pick<Media, 'folder' | 'locales' | 'limits' | 'public'>,
): Promise<Library> {
  const { folder, locales, limits } = options;
  if (!existsSync(join(root, folder))) return { assets: [], problems: [] };
  const files = (await filesBelow(join(root, folder))).filter(
    (file) => !/(?:^|\/)\.|~$/.test(file),
  );
  const ids = locales.map(({ id }) => id);
  const { sidecars, problems } = readSidecars(root, folder, files, ids);
  const chosen = picomatch([...options.public]);
  const judged = judgeOf(root, limits.pixels * 1e6);
  const assets: Asset[] = [];
  const queue = files.flatMap((file) => {
    const kind = kindOf(file);
    return kind ? [{ file, kind }] : [];
  });
  for (let at = 0; at < queue.length; at += AT_ONCE) {
    const read = queue.slice(at, at + AT_ONCE).map(async ({ file, kind }) => {
      const path = `${folder}/${file}`;
      const own = sidecars.get(file);
      const { hash, bytes, found } = await judged(path, kind);
      problems.push(...found.problems);
      const asset: Asset = {
        file,
        path,
        kind: kind.kind,
        type: kind.type,
        bytes,
        hash,
        width: found.look?.width,
        height: found.look?.height,
        // A drawing's look says little: most are a few lines on nothing.
        look: kind.kind === 'image' ? found.look?.look : undefined,
        sidecar: own?.data ?? nothing,
        sidecarFile: own?.path,
        lineOf: own?.lineOf ?? (() => 1),
        public: own?.data.public ?? chosen(file),
        sound: found.problems.length === 0,
      };
      return asset;
    });
    assets.push(...(await Promise.all(read)));
  }
  return { assets, problems };
}

/** Reads a file and judges it, or remembers what was found the last time. */
function judgeOf(root: string, pixels: number) {
  const version = codeVersion([here], [sharp.versions, pixels]);
  return async (path: string, kind: FileKind) => {
    const bytes = await readFile(join(root, path));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const known = await cached(cacheFolder(root, 'media/looks'), [version, hash, path], async () =>
      Buffer.from(JSON.stringify(await judge(path, bytes, kind, pixels))),
    );
    const found = JSON.parse(Buffer.from(known).toString()) as Judgement;
    return { hash, bytes: bytes.length, found };
  };
}
