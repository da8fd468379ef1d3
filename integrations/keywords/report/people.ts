import type { Analysis } from '../analyse/analyse.ts';
import type { Competition, Decay, PageReport, QuickWin } from '../analyse/findings.ts';
import type { Figures } from '../analyse/figures.ts';
import type { Period } from '../row.ts';
import { cutCells, padCells } from '../../kit/cells.ts';
import { count, counted, place, rate } from './numbers.ts';

export interface PeopleOptions {
  color: boolean;
  /** Cells of the terminal; lines are never longer. */
  width: number;
  /** Rows of each part; all when left out. */
  most?: number | undefined;
}

/** Wide lines are hard to follow, and less than this holds no figures. */
const WIDEST = 110;
const NARROWEST = 48;
const ENGINES = { google: 'Google', bing: 'Bing', yandex: 'Yandex' } as const;
const REASONS: Record<Decay['reason'], string> = {
  position: 'it has fallen',
  demand: 'fewer people ask',
  ctr: 'as many see it, fewer click',
};

type Paint = (code: number, text: string) => string;

/** The analysis as a person reads it in a terminal. */
export function peopleReport(analysis: Analysis, options: PeopleOptions): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const paint: Paint = (code, text) => (options.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const page = { paint, width, most: options.most };
  return [
    head(analysis, page),
    part(
      'Pages',
      'what they want to be found for, and what they get',
      analysis.pages,
      pageRows,
      page,
    ),
    part('Quick wins', winsAbout(analysis), analysis.quickWins, winRows, page),
    part('Losing clicks', 'against the period before', analysis.decaying, decayRows, page),
    part(
      'Queries that no page wants',
      'no keyphrase stands in them',
      analysis.gaps.queries,
      queryRows,
      page,
    ),
    part(
      'Pages without a keyphrase',
      'and what they are shown for most',
      analysis.gaps.pages,
      bareRows,
      page,
    ),
    part(
      'Keyphrases without a query',
      'nobody found these pages by them',
      analysis.gaps.unseen,
      unseenRows,
      page,
      false,
    ),
    part(
      'Competing pages',
      'two pages of a language for the same words',
      analysis.competition,
      rivalRows,
      page,
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

interface Sheet {
  paint: Paint;
  width: number;
  most: number | undefined;
}

function head({ spans, pages }: Analysis, { paint }: Sheet): string {
  const aimed = pages.filter(({ target }) => target?.keyphrase).length;
  const rows = spans.map(({ engine, current, previous }) => {
    const days = current ? periodText(current) : 'days unknown';
    const against = previous ? paint(2, `, against ${periodText(previous)}`) : '';
    return `  ${padCells(ENGINES[engine], 8)}${days}${against}`;
  });
  return [
    `${paint(1, counted(aimed, 'keyphrase'))} on ${counted(pages.filter(({ target }) => target).length, 'page')}`,
    ...(rows.length
      ? rows
      : [paint(2, '  No exports are there yet: put them into content/data/search/.')]),
  ].join('\n');
}

const periodText = ({ from, until }: Period) => (from ? `${from} – ${until}` : `until ${until}`);

const winsAbout = ({ curve }: Analysis) =>
  curve.source === 'site'
    ? `clicked less than usual at their place (CTR of this site, ${count(curve.impressions)} impressions)`
    : 'clicked less than usual at their place (CTR by SISTRIX 2020: too little data here)';

function part<Item>(
  title: string,
  about: string,
  items: readonly Item[],
  rowsOf: (item: Item, page: Sheet) => string,
  page: Sheet,
  legend = true,
): string {
  if (!items.length) return '';
  const { paint, width, most } = page;
  const shown = items.slice(0, most);
  const hidden = items.length - shown.length;
  return [
    `${paint(1, title)} ${paint(2, String(items.length))}`,
    paint(2, `  ${cutCells(about, width - 2)}`),
    ...(legend ? [paint(2, legendLine(width))] : ['']),
    ...shown.map((item) => rowsOf(item, page)),
    ...(hidden ? [paint(2, `  and ${hidden} more: --all shows them`)] : []),
  ].join('\n');
}

/** The columns of figures: impressions, clicks, CTR, position. */
const FIGURES = 7 + 7 + 7 + 6;

const legendLine = (width: number) =>
  `${' '.repeat(width - FIGURES)}${['impr.', 'clicks', 'CTR'].map((name) => name.padStart(7)).join('')}${'pos.'.padStart(6)}`;

/** A name with its figures to the right. */
function line(name: string, figures: Figures | undefined, { width, paint }: Sheet): string {
  if (!figures) return `  ${cutCells(name, width - 2)}`;
  const { impressions, clicks, ctr, position } = figures;
  const cells = [
    padCells(count(impressions), 7, 'right'),
    padCells(count(clicks), 7, 'right'),
    padCells(rate(ctr), 7, 'right'),
    paint(36, padCells(place(position), 6, 'right')),
  ];
  return `  ${padCells(name, width - 2 - FIGURES)}${cells.join('')}`;
}

const below = (text: string, { width, paint }: Sheet) =>
  paint(2, `    ${cutCells(text, width - 4)}`);

function pageRows({ page, target, figures, aimed, queries }: PageReport, sheet: Sheet): string {
  const name = target?.keyphrase ?? sheet.paint(2, '(no keyphrase)');
  const plain = target?.keyphrase ?? '(no keyphrase)';
  const own = line(plain, figures, sheet).replace(plain, name);
  const share =
    aimed && figures?.impressions
      ? `${Math.min(100, Math.round((100 * aimed.impressions) / figures.impressions))}% of it by the keyphrase`
      : queries[0]
        ? `mostly for “${queries[0].query}”`
        : '';
  return [own, below([page, share].filter(Boolean).join('  '), sheet)].join('\n');
}

function winRows(
  { query, page, aims, expected, gain, ...figures }: QuickWin,
  sheet: Sheet,
): string {
  const more = sheet.paint(32, `+${count(gain)}`);
  const plain = `+${count(gain)} clicks at ${rate(expected)}, the usual CTR there`;
  return [
    line(query, figures, sheet),
    below([page, aims ? '' : 'not its keyphrase'].filter(Boolean).join('  '), sheet),
    `    ${cutCells(plain, sheet.width - 4).replace(`+${count(gain)}`, more)}`,
  ].join('\n');
}

function decayRows({ page, now, before, lost, reason }: Decay, sheet: Sheet): string {
  const detail =
    reason === 'position'
      ? `${REASONS.position}: ${place(before.position)} → ${place(now.position)}`
      : reason === 'demand'
        ? `${REASONS.demand}: ${count(before.impressions)} → ${count(now.impressions)} impressions`
        : `${REASONS.ctr}: ${rate(before.ctr)} → ${rate(now.ctr)}`;
  const plain = `${count(before.clicks)} → ${count(now.clicks)} clicks`;
  return [
    line(page, now, sheet),
    `    ${sheet.paint(31, `−${Math.round(100 * lost)}%`)} ${cutCells(`${plain}; ${detail}`, sheet.width - 10)}`,
  ].join('\n');
}

function queryRows(
  { query, shown, ...figures }: Analysis['gaps']['queries'][number],
  sheet: Sheet,
): string {
  const where = shown[0] ? `shown: ${shown[0].page}` : 'the exports do not say on which page';
  return [line(query, figures, sheet), below(where, sheet)].join('\n');
}

function bareRows(
  { target, figures, suggestion }: Analysis['gaps']['pages'][number],
  sheet: Sheet,
): string {
  return [
    line(target.title, figures, sheet),
    below(`${target.file}${suggestion ? `  keyphrase: ${suggestion}?` : ''}`, sheet),
  ].join('\n');
}

const unseenRows = ({ keyphrase = '', file }: Analysis['gaps']['unseen'][number], sheet: Sheet) =>
  [line(keyphrase, undefined, sheet), below(file, sheet)].join('\n');

function rivalRows(one: Competition, sheet: Sheet): string {
  if (one.kind === 'keyphrase')
    return [
      line(`${one.keyphrase} (keyphrase of both)`, undefined, sheet),
      ...one.pages.map(({ file }) => below(file, sheet)),
    ].join('\n');
  return [
    line(one.query, undefined, sheet),
    ...one.shown.map((shown) => {
      const mark = shown.aims ? ' ✓ wants it' : '';
      return line(`  ${shown.page}${mark}`, shown, sheet);
    }),
  ].join('\n');
}
