import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeAddress } from '../../kit/address.ts';
import { readPage } from '../../kit/html/read-page.ts';
import { addressReader } from './address.ts';
import { imageSize } from './image-size.ts';
import type { LinterInput } from './linter.ts';
import { robotsRules } from './robots-txt.ts';

/** Enough for the header of a picture, even behind a colour profile. */
const HEADER = 65_536;

/** What the linter asks of a built site's folder: the edge at which files are read. */
export function builtSite(
  output: string,
  url: string,
): Pick<LinterInput, 'files' | 'sizeOf' | 'sitemap' | 'disallowed' | 'reread'> {
  let files = new Set<string>();
  const sizes = new Map<string, ReturnType<typeof imageSize>>();
  const text = (file: string) => readFileSync(join(output, file), 'utf8');
  return {
    files: () => (files = filesOf(output)),
    sizeOf(path) {
      const file = decodeAddress(path).slice(1);
      if (!files.has(file)) return undefined;
      if (!sizes.has(file)) sizes.set(file, imageSize(head(join(output, file))));
      return sizes.get(file);
    },
    // Asked at the end, when the steps before the linter have written theirs.
    sitemap: () => sitemapPaths(output, url),
    disallowed: () => robotsRules(existsSync(join(output, 'robots.txt')) ? text('robots.txt') : ''),
    reread(path) {
      const plain = decodeAddress(path).slice(1);
      const file = [plain, `${plain}index.html`, `${plain}/index.html`, `${plain}.html`].find(
        (name) => name.endsWith('.html') && files.has(name),
      );
      return file === undefined ? undefined : readPage(file, text(file));
    },
  };
}

const filesOf = (folder: string): Set<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );

function head(file: string): Buffer {
  const bytes = Buffer.alloc(HEADER);
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, HEADER, 0));
  } finally {
    closeSync(handle);
  }
}

/** Every page that the sitemaps in the root of the output list. */
function sitemapPaths(output: string, url: string): ReadonlySet<string> | undefined {
  const names = readdirSync(output).filter((name) => /^sitemap.*\.xml$/.test(name));
  if (!names.length) return undefined;
  const read = addressReader(url);
  const paths = new Set<string>();
  for (const name of names) {
    const xml = readFileSync(join(output, name), 'utf8');
    if (xml.includes('<sitemapindex')) continue;
    for (const [, address = ''] of xml.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)) {
      const target = read(address.replaceAll('&amp;', '&'), '/');
      if (target.kind === 'own') paths.add(target.path);
    }
  }
  return paths;
}
