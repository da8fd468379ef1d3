import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../kit/problem.ts';
import { MEDIA } from './media.ts';

/** First bytes of the formats that the site makes sizes of; of AVIF and HEIF from the fifth byte on. */
const FORMATS: readonly RegExp[] = [
  /^\xff\xd8\xff/, // JPEG
  /^\x89PNG\r\n\x1a\n/,
  /^GIF8[79]a/,
  /^RIFF.{4}WEBP/s,
  /^.{4}ftyp(?:avi[fs]|hei[cf]|mif1|msf1)/s,
  /^(?:II\*\0|MM\0\*)/, // TIFF
  /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/i,
];
const LFS = /^version https:\/\/git-lfs/;

/** Pictures below content/media that are none, whatever their names say: the build could not size them. */
export const checkPictures = (root: string, files: readonly string[]): Problem[] =>
  files
    .filter(
      (file) => file.startsWith(`${MEDIA}/`) && /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(file),
    )
    .flatMap((file) => {
      const problem = judge(firstBytes(join(root, file)));
      return problem ? { code: 'MQ1703', severity: 'error', file, ...problem } : [];
    });

function firstBytes(path: string): string {
  const bytes = Buffer.alloc(64);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes)).toString('latin1');
  } finally {
    closeSync(file);
  }
}

function judge(start: string): Pick<Problem, 'message' | 'fix'> | undefined {
  if (start === '')
    return {
      message: 'The file is empty.',
      fix: 'Save the picture there again, or delete the file.',
    };
  if (LFS.test(start))
    return {
      message: 'The file only says where Git LFS keeps the picture.',
      fix: 'Run git lfs pull, here and on the machine that builds.',
    };
  return FORMATS.some((format) => format.test(start))
    ? undefined
    : {
        message: 'The file is no picture that can be read, whatever its name says.',
        fix: 'Save it again as JPEG, PNG, WebP, AVIF, GIF or SVG, or delete the file.',
      };
}
