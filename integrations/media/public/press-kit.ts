import { zipSync, type Zippable } from 'fflate';
import picomatch from 'picomatch';
import type { PressSettings } from '../options.ts';
import { inLocale } from './in-locale.ts';
import type { PublicAsset, PublicFile } from './public-asset.ts';

/** Address of the archive from the site's root. */
export const pressKitPath = '/media/press-kit.zip';

/** What the page for the press shows. */
export interface PressKit {
  settings: PressSettings;
  logos: PublicAsset[];
  pictures: PublicAsset[];
  /** Address of the archive. */
  zip: string;
}

/** The press kit of a site: its public originals by the globs of the settings. */
export function pressKitOf(assets: readonly PublicAsset[], settings: PressSettings): PressKit {
  const named = (globs: readonly string[]) =>
    assets.filter(({ file }) => picomatch([...globs])(file));
  const logos = named(settings.logos);
  const pictures = named(settings.pictures).filter((asset) => !logos.includes(asset));
  return { settings, logos, pictures, zip: pressKitPath };
}

/** A file of the archive: from which public file, and under which name. */
export interface Packed {
  file: PublicFile;
  name: string;
}

/** What the archive holds of pictures: logos in every format, pictures as they are. */
export const packedFiles = ({ logos, pictures }: PressKit): Packed[] => [
  ...logos.flatMap((asset) => asset.downloads.map((file) => packed('logos', file))),
  ...pictures.map((asset) => packed('pictures', asset.downloads[0]!)),
];

const packed = (folder: string, file: PublicFile): Packed => ({
  file,
  name: `${folder}/${file.path
    .split('/')
    .slice(-2)
    .join('-')
    .replace(/^(.+)-\1\./, '$1.')}`,
});

/** Text of the archive's README in a language: who the house is, its colours, whose pictures these are. */
export function pressReadme(kit: PressKit, locale: string, first: string, name: string): string {
  const { settings } = kit;
  const text = (value: Parameters<typeof inLocale>[0]) => inLocale(value, locale, first);
  const credits = [...kit.logos, ...kit.pictures].map((asset) =>
    [text(asset.title), text(asset.credit), text(asset.licence?.name)].filter(Boolean).join(' · '),
  );
  return [
    name,
    text(settings.short),
    text(settings.long),
    settings.colors.map((color) => `${color.hex}  ${text(color.name)}`).join('\n'),
    settings.contact && `${text(settings.contact.name)}  ${settings.contact.email}`,
    credits.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** ZIP counts from 1980, in local time; one moment for every file makes the same kit the same bytes. */
const MOMENT = new Date(1980, 0, 1, 12);

/** The archive. Pictures are packed as they are: they have been made small already. */
export function zip(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files)
    entries[name] = [bytes, { level: /\.(?:svg|txt)$/.test(name) ? 9 : 0, mtime: MOMENT }];
  return zipSync(entries);
}
