import { nearest } from '../kit/nearest.ts';
import type { Finding } from './finding.ts';
import { isMediaFile } from './media-file.ts';
import { walk } from './schema-walk.ts';

/** Folder of the originals, from the root. */
export const MEDIA = 'content/media';

/** Files that content may show, as paths from the root. */
export type Files = ReadonlySet<string>;

/** Values that name a file below content/media which is not there. */
export function checkMedia(data: unknown, files: Files): Finding[] {
  const findings: Finding[] = [];
  walk(undefined, data, (value, path) => {
    if (typeof value !== 'string' || !isMediaPath(value)) return;
    if (path.includes('alt'))
      findings.push({
        code: 'MQ1702',
        path,
        message:
          'The description is the name of a file, which tells nobody what the picture shows.',
        fix: 'alt: what the picture shows',
      });
    if (path.includes('alt') || files.has(fileOf(value))) return;
    findings.push({ code: 'MQ1701', path, ...missingMedia(value, files, path.at(-1)) });
  });
  return findings;
}

/** One word that ends as media files do, and is no address, no glob and does not climb: those are for the schema to judge. */
const isMediaPath = (value: string): boolean =>
  /^(?!\.|https?:)[^\s:#?*{}\\]+$/.test(value) &&
  isMediaFile(value) &&
  !value.includes('..') &&
  (!value.startsWith('/') || value.startsWith('/content/'));

/** The file that a reference means: below content/media, or from the root with a slash. */
export const fileOf = (value: string): string =>
  value.startsWith('/') ? value.slice(1) : `${MEDIA}/${value}`;

/** What to say of a file that is not there, with the nearest one that is. */
export function missingMedia(
  value: string,
  files: Files,
  key?: PropertyKey,
): Pick<Finding, 'message' | 'fix'> {
  const short = value.replace(/^\/?(?:content\/)?media\//, '');
  const label = typeof key === 'string' ? `${key}: ` : '';
  if (files.has(`${MEDIA}/${short}`))
    return { message: 'Files are named from content/media on.', fix: `${label}${short}` };
  const prefix = value.startsWith('/') ? '' : `${MEDIA}/`;
  const near = nearestFile(
    value,
    // Sidecars lie among the originals, and are nothing to show.
    [...files].filter((file) => file.startsWith(prefix) && isMediaFile(file)),
    prefix,
  );
  const place = value.startsWith('/') ? value.slice(1) : `${MEDIA}/${value}`;
  return {
    message: `There is no file ${place}.`,
    fix: near ? `${label}${near}` : `Put the file there: ${place}`,
  };
}

/** The likeliest file: of the same name elsewhere or with another ending, else of a similar name. */
export function nearestFile(
  value: string,
  files: readonly string[],
  prefix: string,
): string | undefined {
  const names = files.map((file) => (prefix ? file.slice(prefix.length) : `/${file}`));
  const stem = (path: string) =>
    path
      .slice(path.lastIndexOf('/') + 1)
      .replace(/\.\w+$/, '')
      .toLowerCase();
  return (
    names.find((name) => name.toLowerCase() === value.toLowerCase()) ??
    names.find((name) => stem(name) === stem(value)) ??
    nearestStem(value, names, stem)
  );
}

function nearestStem(value: string, names: readonly string[], stem: (path: string) => string) {
  const near = nearest(stem(value), names.map(stem));
  const folder = value.slice(0, value.lastIndexOf('/') + 1);
  const same = names.filter((name) => near !== undefined && stem(name) === near);
  return same.find((name) => name.startsWith(folder)) ?? same[0];
}
