import { fileURLToPath } from 'node:url';
import { writeIcon, writeJpeg, writeSvg } from './encode.ts';
import { LOGO_NIGHT, iconSvg, logoSvg, sealSvg } from './marks/brand.ts';
import { PARTNERS } from './marks/partners.ts';
import { PICTURES, paintPicture } from './pictures.ts';

const MEDIA = fileURLToPath(new URL('../../content/media/', import.meta.url));

/** A file of the set: its path below content/media, and how it is made; gives its size in bytes. */
type Work = { file: string; make: (path: string) => number | Promise<number> };

const WORKS: readonly Work[] = [
  ...PICTURES.map((picture) => ({
    file: `${picture.name}.jpg`,
    make: (path: string) => writeJpeg(paintPicture(picture), path),
  })),
  { file: 'brand/logo.svg', make: (path) => writeSvg(logoSvg(), path) },
  { file: 'brand/logo-night.svg', make: (path) => writeSvg(logoSvg(LOGO_NIGHT), path) },
  { file: 'brand/seal.svg', make: (path) => writeSvg(sealSvg(), path) },
  { file: 'brand/icon.svg', make: (path) => writeSvg(iconSvg(), path) },
  { file: 'brand/icon-512.png', make: (path) => writeIcon(iconSvg(), 512, path) },
  ...Object.entries(PARTNERS).map(([id, draw]) => ({
    file: `partners/${id}.svg`,
    make: (path: string) => writeSvg(draw(), path),
  })),
];

/** `npm run ink [-- word…]`: regenerates the files whose path contains one of the words, or all. */
async function main(words: readonly string[]): Promise<void> {
  const wanted = WORKS.filter(
    ({ file }) => words.length === 0 || words.some((word) => file.includes(word)),
  );
  const started = performance.now();
  for (const [i, { file, make }] of wanted.entries()) {
    const before = performance.now();
    const bytes = await make(MEDIA + file);
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    const size = `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
    console.log(
      `${String(i + 1).padStart(2)}/${wanted.length}  ${file.padEnd(36)} ${size}  ${seconds} s`,
    );
  }
  console.log(`${wanted.length} files in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

await main(process.argv.slice(2));
