import { join } from 'node:path';
import { sizeOf } from '../kit/network-sizes.ts';
import { writeWhole } from '../kit/write-whole.ts';
import { crawl, visit, type Visited } from './dev/crawl.ts';
import { drawAll } from './draw.ts';
import { endingOf, type Flaw, type Job, type Studio } from './render.ts';

/** A picture that was written. */
export interface DrawnPage {
  page: string;
  size: string;
  file: string;
  bytes: number;
  flaws: Flaw[];
}

export interface DrawOrder {
  /** Address of the running site. */
  origin: string;
  /** Addresses of pages, from the site's root; every page that links lead to, when left out. */
  pages?: string[] | undefined;
  /** Ids of sizes. */
  sizes: string[];
  /** A file, for one picture; else a folder. */
  out: string;
}

/** `/zh-cn/blog/x/` → `zh-cn-blog-x`; the front page is `home`. */
const fileName = (path: string) =>
  decodeURI(path)
    .replace(/^\/|\/$/g, '')
    .replace(/[^\p{L}\p{N}-]+/gu, '-') || 'home';

/** Draws pages of a running site and writes the pictures. Answers what was written; nothing for an unknown page. */
export async function drawPages(studio: Studio, order: DrawOrder): Promise<DrawnPage[]> {
  const { origin, pages, sizes, out } = order;
  const visited = pages
    ? (await Promise.all(pages.map((path) => visit(origin, path)))).flatMap((page) => page ?? [])
    : await crawl(origin, '/');
  const jobs = visited.flatMap((page) => sizes.flatMap((size) => jobOf(page, size)));
  const single = jobs.length === 1 && /\.(?:png|jpe?g)$/i.test(out);
  const written: DrawnPage[] = [];
  await drawAll(
    jobs.map(({ job }) => job),
    studio,
    {
      done: async (index, picture) => {
        const { page, size } = jobs[index]!;
        const name = `${fileName(page)}${size === 'og' ? '' : `.${size}`}.${endingOf(picture)}`;
        const file = single ? out.replace(/\.[^.]+$/, `.${endingOf(picture)}`) : join(out, name);
        writeWhole(file, picture.bytes);
        written.push({ page, size, file, bytes: picture.bytes.length, flaws: picture.flaws });
      },
    },
  );
  return written.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function jobOf({ path, facts }: Visited, size: string): { page: string; size: string; job: Job }[] {
  const { width, height } = sizeOf(size)!;
  return facts ? [{ page: path, size, job: { facts, width, height } }] : [];
}
