import { PictureCache, type Cached } from './cache/cache.ts';
import { FileHashes } from './cache/hashes.ts';
import { keyMaker } from './cache/key.ts';
import { drawAll } from './draw.ts';
import { jobsOf, type PageFacts } from './jobs.ts';
import type { Flaw, Job, Studio } from './render.ts';

/** A picture of a page in a size. */
export interface MadePicture extends Cached {
  page: PageFacts;
  size: string;
  width: number;
  height: number;
  flaws: Flaw[];
}

export interface MakeOptions {
  /** Folder of the cache. */
  folder: string;
  /** Ids of sizes that every page has besides that of link previews. */
  sizes?: readonly string[] | undefined;
  threads?: number | undefined;
  /** Told of every picture that had to be drawn. */
  progress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Makes the pictures of pages, those in the cache excepted. Answers them all, that of link previews first for each
 * page, and how many had to be drawn.
 */
export async function makePictures(
  pages: readonly PageFacts[],
  studio: Studio,
  { folder, sizes = [], threads, progress }: MakeOptions,
): Promise<{ pictures: MadePicture[]; drawn: number }> {
  const cache = new PictureCache(folder);
  const hashes = new FileHashes(folder);
  const keyOf = keyMaker(studio, hashes);
  const wanted = pages.flatMap((page) =>
    jobsOf(page, sizes).map(({ size, job }) => ({ page, size, job, key: keyOf(job) })),
  );
  const missing = new Map<string, Job>();
  for (const { key, job } of wanted) if (!cache.find(key)) missing.set(key, job);
  const keys = [...missing.keys()];
  let drawn = 0;
  await drawAll([...missing.values()], studio, {
    threads,
    done: (index, picture) => {
      cache.keep(keys[index]!, picture);
      drawn += 1;
      progress?.(drawn, keys.length);
    },
  });
  hashes.save();
  cache.prune(new Set(wanted.map(({ key }) => key)));
  const pictures: MadePicture[] = [];
  for (const { page, size, key, job } of wanted) {
    const { width, height } = job;
    const flaws = cache.flaws(key);
    pictures.push({ ...cache.find(key)!, page, size, width, height, flaws });
  }
  return { pictures, drawn };
}
