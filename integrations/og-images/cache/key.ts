import { createHash } from 'node:crypto';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeVersion } from '../../kit/code-version.ts';
import type { Job, Studio } from '../render.ts';
import { FontBook } from '../text/book.ts';
import { locate } from '../text/packages.ts';
import type { FileHashes } from './hashes.ts';

const here = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['cache', 'layout', 'paint', 'templates', 'text'].map((name) => join(here, name));

/** Answers the key of a picture: a hash of what it says, the brand, the fonts, the code, and the bytes of its files. */
export function keyMaker(studio: Studio, hashes: FileHashes): (job: Job) => string {
  const { brand, families, root } = studio;
  const path = (file: string) => (isAbsolute(file) ? file : join(fileURLToPath(root), file));
  const own = families.flatMap(({ files = [] }) =>
    // Of packages the version is enough; a file of the site's own may change under its name.
    files.map(({ file }) => (file.startsWith('.') ? hashes.of(locate(root, file) ?? file) : '')),
  );
  const shared = createHash('sha256')
    .update(codeVersion(FOLDERS))
    .update(hashes.of(join(here, 'render.ts')))
    .update(JSON.stringify([brand, new FontBook(root, families).versions, own]))
    .update(brand.mark ? hashes.of(path(brand.mark)) : '')
    .digest();
  return ({ facts, width, height }) => {
    const { sizes: _, ...said } = facts;
    const files = [said.picture, said.image].map((one) => (one ? hashes.of(path(one.file)) : ''));
    return createHash('sha256')
      .update(shared)
      .update(JSON.stringify([said, width, height, files]))
      .digest('base64url')
      .slice(0, 22);
  };
}
