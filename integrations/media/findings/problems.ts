import { nearest } from '../../kit/nearest.ts';
import type { Problem } from '../../kit/problem.ts';
import picomatch from 'picomatch';
import type { Asset } from '../library/asset.ts';
import type { Use } from '../library/uses.ts';
import type { MediaSettings } from '../options.ts';
import { publicId } from '../public/address.ts';
import { isExpired } from './findings.ts';

/** What the checks of a library know. */
export interface Known {
  assets: readonly Asset[];
  uses: ReadonlyMap<string, Use[]>;
  settings: MediaSettings;
  locales: readonly string[];
  now: Date;
  /** File that holds the settings, for problems with them. */
  settingsFile: string;
}

/** What is wrong with the library as a whole: rights, addresses, texts, the press kit. */
export const libraryProblems = (known: Known): Problem[] => [
  ...known.assets.flatMap((asset) => [...rights(asset, known), ...words(asset, known)]),
  ...posters(known),
  ...addresses(known),
  ...pressKit(known),
];

/** Expired, and yet named somewhere or public. */
function rights(asset: Asset, { uses, settings, now }: Known): Problem[] {
  if (!isExpired(asset, now)) return [];
  const day = asset.sidecar.expires!;
  const problem = (file: string, line: number, message: string, fix: string): Problem => ({
    code: 'MQ1714',
    severity: settings.rights,
    file,
    line,
    message,
    found: asset.file,
    fix,
  });
  const shown = (uses.get(asset.file) ?? []).map(({ file, line }) =>
    problem(
      file,
      line,
      `The rights to this file have run out on ${day}.`,
      'Show another, or renew the rights and change expires in its sidecar.',
    ),
  );
  if (!asset.public) return shown;
  const line = asset.lineOf('expires');
  const place = asset.sidecarFile ?? asset.path;
  return [
    ...shown,
    problem(
      place,
      line,
      `The file is public, but its rights have run out on ${day}.`,
      'public: false',
    ),
  ];
}

/** Whoever shows a public picture elsewhere takes its words along. */
function words(asset: Asset, { locales }: Known): Problem[] {
  if (!asset.public) return [];
  const { alt, title } = asset.sidecar;
  const place = {
    file: asset.sidecarFile ?? asset.path,
    ...(asset.sidecarFile && { line: asset.lineOf(alt === undefined ? 'title' : 'alt') }),
  };
  const lacking = (text: typeof alt) =>
    text === undefined
      ? [...locales]
      : typeof text === 'string'
        ? []
        : locales.filter((id) => text[id] === undefined);
  const picture = asset.kind === 'image' || asset.kind === 'drawing';
  const field = picture && lacking(alt).length > 0 ? 'alt' : 'title';
  const missing = field === 'alt' ? lacking(alt) : lacking(title);
  if (missing.length === 0) return [];
  const write = `${field}: { ${missing.map((id) => `${id}: …`).join(', ')} }`;
  return [
    {
      code: 'MQ1716',
      severity: 'warning',
      ...place,
      message: `A public original needs its ${field} in every language; ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
      fix: asset.sidecarFile ? write : `${asset.path}.yaml:\n${write}`,
    },
  ];
}

function posters({ assets }: Known): Problem[] {
  const pictures = assets.filter(({ kind }) => kind === 'image').map(({ file }) => file);
  return assets.flatMap((asset): Problem[] => {
    const { poster } = asset.sidecar;
    if (poster === undefined || pictures.includes(poster)) return [];
    const near = nearest(poster, pictures);
    return [
      {
        code: 'MQ1701',
        severity: 'error',
        file: asset.sidecarFile!,
        line: asset.lineOf('poster'),
        message: 'There is no such picture in the library.',
        found: poster,
        fix: near ? `poster: ${near}` : 'poster: the path of a picture, such as video/rain.jpg',
      },
    ];
  });
}

function addresses({ assets }: Known): Problem[] {
  const taken = new Map<string, Asset>();
  return assets
    .filter((asset) => asset.public)
    .flatMap((asset): Problem[] => {
      const id = publicId(asset);
      const other = taken.get(id);
      if (!other) {
        taken.set(id, asset);
        return [];
      }
      const name = id.slice(id.lastIndexOf('/') + 1);
      return [
        {
          code: 'MQ1715',
          severity: 'error',
          file: asset.sidecarFile ?? asset.path,
          message: `${other.file} has the public address /media/${id}/ already.`,
          found: asset.file,
          fix: `${asset.path}.yaml:\nslug: ${name}-${asset.kind === 'video' ? 'film' : asset.kind}`,
        },
      ];
    });
}

function pressKit({ assets, settings, settingsFile }: Known): Problem[] {
  const { press } = settings;
  if (!press) return [];
  const open = assets.filter((asset) => asset.public).map(({ file }) => file);
  const all = assets.map(({ file }) => file);
  return [...press.logos, ...press.pictures].flatMap((glob): Problem[] => {
    const takes = picomatch(glob);
    if (open.some((file) => takes(file))) return [];
    const hidden = all.find((file) => takes(file));
    const near = nearest(glob, all);
    return [
      {
        code: 'MQ1717',
        severity: 'error',
        file: settingsFile,
        message: hidden
          ? 'The press kit names an original that is not public.'
          : 'The press kit names no original.',
        found: glob,
        fix: hidden
          ? `public: [${hidden}] below media, or public: true in its sidecar`
          : near
            ? near
            : 'Name a path below the library, or a glob such as brand/*.svg.',
      },
    ];
  });
}
