import { readFile } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { checkOriginal } from '../../media/index.ts';
import type { Notice, PlannedAsset } from '../plan.ts';
import type { Library } from './library.ts';

const ENDINGS: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/apng': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/avif': '.avif',
};

/**
 * Looks at the pictures that are to be copied as the site's own check will: a wrong ending is put right, and what
 * the site's library refuses is copied as a file. Returns what to say of them.
 */
export async function judgePictures(library: Library): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const [key, asset] of library.assets) {
    if (!asset.target.startsWith('content/media/') || library.judged.has(key)) continue;
    library.judged.add(key);
    const message = await judged(key, asset, library);
    if (message) notices.push(message);
  }
  return notices;
}

async function judged(
  key: string,
  { from, bytes: given, target }: PlannedAsset,
  library: Library,
): Promise<Notice | undefined> {
  const file = from ?? target;
  try {
    const bytes = given ?? (await readFile(from!));
    const real = ENDINGS[(await fileTypeFromBuffer(bytes))?.mime ?? ''];
    const named = target.replace(/\.[^.]+$/, real ?? '$&');
    const [problem] = await checkOriginal(named, bytes);
    if (problem) {
      library.broken.add(key);
      const [first] = problem.message.split(' (');
      return {
        file,
        message: `${first} It was copied as a file, which gets no sizes.`.replace('..', '.'),
      };
    }
    if (!real || sameKind(target, real)) return undefined;
    library.endings.set(key, real);
    return {
      file,
      message: `The picture is no ${target.split('.').at(-1)}: its name ends in ${real} now.`,
    };
  } catch (error) {
    library.broken.add(key);
    return {
      file,
      message: `The picture cannot be read: ${(error as Error).message.split('\n')[0]}.`,
    };
  }
}

/** The picture of an author, as a path below content/media; undefined when it cannot be one. */
export function portrait(library: Library, src: string, file: string): string | undefined {
  const place = library.image(src, { file, slug: 'authors', up: '../' });
  return place.kind === 'media' ? place.media : undefined;
}

const sameKind = (name: string, ending: string) => name.replace(/\.jpeg$/, '.jpg').endsWith(ending);
