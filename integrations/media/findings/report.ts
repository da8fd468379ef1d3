import stringWidth from 'string-width';
import type { Inspected } from '../inspect.ts';
import type { Concern, Listed } from './findings.ts';
import { clip, pad, wrap } from './columns.ts';

/** What of a library is shown, and how. */
export interface ReportOptions {
  /** Only originals of which one of these is to be said; all when empty. */
  only: readonly (Concern | 'duplicates')[];
  color: boolean;
  /** Columns of the terminal. */
  width: number;
}

const SAYS: Record<Concern, string> = {
  unused: 'unused',
  'missing-alt': 'no alt',
  expired: 'expired',
  large: 'large',
};
const COLORS: Record<Concern, number> = { unused: 2, 'missing-alt': 33, expired: 31, large: 33 };

const NARROWEST = 60;
const WIDEST = 120;

/** The library as people read it: by folder, a line each, and what there is to say of it. */
export function mediaReport(
  { overview }: Pick<Inspected, 'overview'>,
  options: ReportOptions,
): string {
  const { only, color } = options;
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const width = Math.max(NARROWEST, Math.min(WIDEST, options.width));
  const shown = overview.listed.filter(
    ({ concerns }) => only.length === 0 || concerns.some((one) => only.includes(one)),
  );
  const parts: string[] = [];
  const byFolder = Map.groupBy(shown, ({ asset }) => folderOf(asset.file));
  for (const [folder, listed] of byFolder) {
    const rows = listed.map((one) => row(one, width, paint));
    parts.push(
      [`${paint(1, folder || '.')}  ${paint(2, String(listed.length))}`, ...rows].join('\n'),
    );
  }
  if (only.length === 0 || only.includes('duplicates'))
    for (const { assets, exact } of overview.duplicates)
      parts.push(
        [
          `${paint(33, exact ? 'The same file' : 'Look alike')}  ${paint(2, String(assets.length))}`,
          ...assets.map(({ file, width: w, height: h, bytes }) => {
            const facts = `${w ?? '?'} × ${h ?? '?'}  ${size(bytes).padStart(7)}`;
            const room = width - 4 - stringWidth(facts);
            return `  ${pad(clip(file, room), room)}  ${paint(2, facts)}`;
          }),
        ].join('\n'),
      );
  parts.push(
    only.length > 0 && parts.length === 0
      ? 'Nothing of that kind.'
      : summary(overview, paint, width),
  );
  return parts.join('\n\n');
}

const folderOf = (file: string) => file.slice(0, Math.max(0, file.lastIndexOf('/')));

type Paint = (code: number, text: string) => string;

/** `  courtyard-rain.jpg   1600 × 1067   160 kB  public   3 uses`, with its title if there is room. */
function row({ asset, uses, concerns, missingAlt }: Listed, width: number, paint: Paint): string {
  const name = asset.file.slice(asset.file.lastIndexOf('/') + 1);
  const facts = [
    (asset.width ? `${asset.width} × ${asset.height}` : asset.kind).padStart(11),
    size(asset.bytes).padStart(7),
    (asset.public ? 'public' : '').padEnd(6),
    (concerns.includes('unused') ? SAYS.unused : usesText(uses.length)).padStart(7),
  ].join('  ');
  const notes = concerns
    .filter((one) => one !== 'unused')
    .map((one) => {
      const where = one === 'missing-alt' ? `${SAYS[one]} ${missingAlt.join(', ')}` : SAYS[one];
      return { text: where, code: COLORS[one] };
    });
  const room = width - 4 - stringWidth(facts);
  const line = `  ${pad(clip(name, room), room)}  ${paint(2, facts)}`;
  const { title } = asset.sidecar;
  const texts = typeof title === 'string' ? [title] : Object.values(title ?? {});
  const below = texts.length > 0 ? [clip(texts.join(' · '), width - 4)] : [];
  const said = notes.map(({ text, code }) => paint(code, text)).join('  ');
  return [
    line.trimEnd(),
    ...below.map((text) => `    ${paint(2, text)}`),
    ...(said ? [`    ${said}`] : []),
  ].join('\n');
}

const usesText = (count: number) => (count > 0 ? `${count} ${count === 1 ? 'use' : 'uses'}` : '');

/** Bytes as people say them, in units of 1,000. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function summary(
  { listed, duplicates }: Inspected['overview'],
  paint: Paint,
  width: number,
): string {
  const bytes = listed.reduce((sum, { asset }) => sum + asset.bytes, 0);
  const count = (concern: Concern) =>
    listed.filter(({ concerns }) => concerns.includes(concern)).length;
  const open = listed.filter(({ asset }) => asset.public).length;
  const counts = [
    `${listed.length} originals, ${size(bytes)}`,
    `${open} public`,
    ...(Object.keys(SAYS) as Concern[]).flatMap((one) =>
      count(one) > 0 ? [`${count(one)} ${SAYS[one]}`] : [],
    ),
    ...(duplicates.length > 0 ? [`${duplicates.length} × alike`] : []),
  ];
  return wrap(counts, width)
    .map((line) => paint(1, line))
    .join('\n');
}

/** The library for other programs: originals with their concerns, groups of duplicates, problems. */
export const mediaJson = ({ overview, problems }: Inspected): unknown => ({
  originals: overview.listed.map(({ asset, uses, concerns, missingAlt }) => {
    const { file, kind, type, bytes, hash, width, height, look, sidecar } = asset;
    return {
      file,
      kind,
      type,
      bytes,
      hash,
      width,
      height,
      look,
      public: asset.public,
      sidecar,
      uses,
      concerns,
      missingAlt,
    };
  }),
  duplicates: overview.duplicates.map(({ assets, exact }) => ({
    exact,
    files: assets.map(({ file }) => file),
  })),
  problems,
});
