import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { cacheFolder } from '../../kit/cache-folder.ts';
import { cached } from '../../kit/cached.ts';
import { codeVersion } from '../../kit/code-version.ts';
import type { Problem } from '../../kit/problem.ts';
import { cropRegion } from '../../pictures/index.ts';
import { open } from '../library/look.ts';
import type { Make, Recipe } from './recipe.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** Share of a format that a drawing may take: the rest is air. */
const SHARE = 0.62;
/** Pixels of the largest drawing that is made. */
const DRAWN = 64_000_000;

/** Makes the bytes of a file, or takes them from the project's cache; the key holds all that shapes it. */
export function maker(root: string): (recipe: Recipe) => Promise<Uint8Array> {
  const version = codeVersion([here], [sharp.versions]);
  return async ({ source, hash, make }) => {
    if (make.kind === 'copy') return readFile(join(root, source));
    return cached(
      cacheFolder(root, 'media/files'),
      [version, hash, JSON.stringify(make)],
      async () => draw(await readFile(join(root, source)), make),
    );
  };
}

/**
 * Writes files into the output, a few at a time. Answers what could not be made; the rest is written all the same.
 * A copy never passes through the memory, since films are large.
 */
export async function writeFiles(
  root: string,
  output: string,
  recipes: readonly Recipe[],
): Promise<Problem[]> {
  const bytesOf = maker(root);
  const problems: Problem[] = [];
  const queue = [...recipes];
  const work = async (): Promise<void> => {
    for (let recipe = queue.shift(); recipe; recipe = queue.shift()) {
      const target = join(output, ...recipe.path.split('/'));
      try {
        await mkdir(dirname(target), { recursive: true });
        if (recipe.make.kind === 'copy')
          await copyFile(join(root, recipe.source), `${target}.part`);
        else await writeFile(`${target}.part`, await bytesOf(recipe));
        await rename(`${target}.part`, target);
      } catch (error) {
        problems.push(notMade(recipe, error as Error));
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return problems;
}

const notMade = ({ source, path }: Recipe, error: Error): Problem => ({
  code: 'MQ1703',
  severity: 'error',
  file: source,
  message: `${path} cannot be made from this file.`,
  found: error.message.split('\n')[0]!,
  fix: 'Export it again from where it was made, or take it out of what is public.',
});

/** Draws a picture as a recipe says. */
export async function draw(
  original: Uint8Array,
  make: Exclude<Make, { kind: 'copy' }>,
): Promise<Uint8Array> {
  const picture =
    make.kind === 'format'
      ? await whole(original, make)
      : make.background
        ? await set(original, make, make.background)
        : await cut(original, make);
  return encode(picture, make.type).toBuffer();
}

const encode = (picture: Sharp, type: string): Sharp => {
  if (type === 'image/png') return picture.png({ compressionLevel: 9 });
  if (type === 'image/webp') return picture.webp({ quality: 82 });
  return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 84, mozjpeg: true });
};

type Size = { width: number; height: number };

const whole = async (original: Uint8Array, { width, height }: Size) =>
  open(original, DRAWN, await densityFor(original, width))
    .autoOrient()
    .resize(width, height, { fit: 'fill' });

async function cut(original: Uint8Array, make: Extract<Make, { kind: 'size' }>) {
  const upright = open(original, 250_000_000).autoOrient();
  const { autoOrient: size } = await upright.metadata();
  return upright
    .extract(cropRegion(size, make.width / make.height, make.focus))
    .resize(make.width, make.height, { kernel: 'lanczos3' });
}

/** A drawing stands whole in the middle of its ground, with air around it. */
async function set(original: Uint8Array, { width, height }: Size, background: string) {
  const size = await sharp(original).metadata();
  const scale = SHARE * Math.min(width / size.width, height / size.height);
  const inner = await open(original, DRAWN, await densityFor(original, size.width * scale))
    .resize(Math.round(size.width * scale), Math.round(size.height * scale), { fit: 'inside' })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background } }).composite([
    { input: inner, gravity: 'centre' },
  ]);
}

/** A drawing is made in the size that is needed: enlarged afterwards it would be blurred. */
async function densityFor(original: Uint8Array, width: number): Promise<number> {
  const size = await sharp(original).metadata();
  return size.format === 'svg' ? Math.min(20_000, Math.max(1, (72 * width) / size.width)) : 72;
}
