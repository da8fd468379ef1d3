import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { codeVersion } from '../../kit/code-version.ts';
import type { OutputBytes } from '../../kit/output.ts';
import type { Problem } from '../../kit/problem.ts';
import { cacheFolder } from '../../kit/cache-folder.ts';
import { cached } from '../../kit/cached.ts';
import { drawIcon } from './draw.ts';
import { manifestPath, webManifest } from './manifest.ts';
import type { IconOptions } from './options.ts';
import { iconPictures } from './pictures.ts';

/** The icons of a site, and what is wrong with its mark. */
export interface Icons {
  files: OutputBytes[];
  problems: Problem[];
}

/** The largest icon, in pixels: a smaller mark would be blown up. */
const LARGEST = 512;
const here = dirname(fileURLToPath(import.meta.url));

const isDrawing = (logo: string) => logo.toLowerCase().endsWith('.svg');

/** Paths of all that `makeIcons` makes. */
export const iconPaths = ({ logo, names }: Pick<IconOptions, 'logo' | 'names'>): string[] => [
  ...(isDrawing(logo) ? ['icon.svg'] : []),
  ...iconPictures.map(({ path }) => path),
  ...names.map(manifestPath),
];

/** Makes every icon and manifest, or takes them from the cache. `root` is the project's folder. */
export async function makeIcons(options: IconOptions, root: string, base: string): Promise<Icons> {
  const { logo, background } = options;
  let mark: Uint8Array;
  try {
    mark = await readFile(join(root, logo));
    const small = await tooSmall(mark, logo);
    const folder = cacheFolder(root, 'icons');
    const version = codeVersion([here], [sharp.versions]);
    const pictures = iconPictures.map(async (picture) => ({
      path: picture.path,
      bytes: await cached(folder, [version, JSON.stringify(picture), background, mark], () =>
        drawIcon(mark, picture, background),
      ),
    }));
    const manifests = options.names.map((names) => ({
      path: manifestPath(names),
      bytes: Buffer.from(webManifest(names, options, base)),
    }));
    const drawing = isDrawing(logo) ? [{ path: 'icon.svg', bytes: mark }] : [];
    return { files: [...drawing, ...(await Promise.all(pictures)), ...manifests], problems: small };
  } catch (error) {
    return { files: [], problems: [unreadable(logo, error as Error)] };
  }
}

async function tooSmall(mark: Uint8Array, file: string): Promise<Problem[]> {
  const { format, width = 0, height = 0 } = await sharp(mark).metadata();
  if (format === 'svg' || Math.max(width, height) >= LARGEST) return [];
  return [
    {
      code: 'MQ1902',
      severity: 'warning',
      file,
      message: 'The mark is smaller than the largest icon, which will look blurred.',
      found: `${width} × ${height} pixels`,
      fix: `Take an SVG, or a PNG of at least ${LARGEST} × ${LARGEST} pixels.`,
    },
  ];
}

const unreadable = (file: string, error: Error): Problem => ({
  code: 'MQ1901',
  severity: 'error',
  file,
  message: 'The icons cannot be made from this file.',
  found: error.message,
  fix: 'Name an SVG or a PNG that can be read, square if possible.',
});
