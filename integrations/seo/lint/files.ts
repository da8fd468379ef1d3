import { decodeAddress } from '../../kit/address.ts';

/** What an address leads to in the output. */
export type Served = 'page' | 'file' | undefined;

/** Answers what is served at an address, given every file of the output (with forward slashes). */
export function serverOf(files: ReadonlySet<string>): (path: string) => Served {
  return (path) => {
    const plain = decoded(path).slice(1);
    if (plain === '' || plain.endsWith('/'))
      return files.has(`${plain}index.html`) ? 'page' : undefined;
    if (files.has(plain)) return plain.endsWith('.html') ? 'page' : 'file';
    return files.has(`${plain}/index.html`) || files.has(`${plain}.html`) ? 'page' : undefined;
  };
}

function decoded(path: string): string {
  try {
    return decodeAddress(path);
  } catch {
    // A stray % in an address: no file is named so.
    return path;
  }
}
