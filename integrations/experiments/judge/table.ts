import { padCells } from '../../kit/cells.ts';
import type { Evaluation, VariantFigures } from './evaluation.ts';
import type { Verdict } from './verdict.ts';
import { chance, count, percent, range, signed } from './format.ts';
import { SRM_ALPHA } from '../statistics/srm.ts';

/** How a sheet of a terminal looks. */
export interface Look {
  color: boolean;
  width: number;
}

export const painter =
  (color: boolean) =>
  (code: number, text: string): string =>
    color ? `\u001b[${code}m${text}\u001b[0m` : text;

/** Colour and sign of each outcome. */
const MARKS = {
  ship: [32, '✓'],
  'keep-running': [33, '…'],
  stop: [36, '■'],
  invalid: [31, '✗'],
} as const;

/** Figures of one metric as a table of at most 80 cells, the split, and the sentence to act on. */
export const evaluationTable = (evaluation: Evaluation, look: Look): string =>
  `${figuresTable(evaluation, look)}\n\n${verdictLines(evaluation.verdict, look)}`;

/** The sentence to act on, with the sign of its outcome. */
export function verdictLines({ outcome, sentence }: Verdict, { color, width }: Look): string {
  const [code, mark] = MARKS[outcome];
  const lines = wrap(`${mark} ${sentence}`, Math.min(width, 80) - 4, '    ');
  return lines.replace(mark, painter(color)(code, mark));
}

/** The same without the sentence, which would contradict that of a report whose other checks speak. */
export function figuresTable(evaluation: Evaluation, { color }: Look): string {
  const paint = painter(color);
  const entries = Object.entries(evaluation.variants);
  const name = Math.min(18, Math.max(7, ...entries.map(([key]) => key.length)));
  const row = (cells: readonly string[]) =>
    `  ${padCells(cells[0]!, name)} ${padCells(cells[1]!, 11, 'right')} ${padCells(cells[2]!, 9, 'right')}  ${padCells(cells[3]!, 13, 'right')} ${padCells(cells[4]!, 8, 'right')}  ${padCells(cells[5]!, 7, 'right')}`;
  const rows = entries.flatMap(([key, own]) => {
    const [low, high] = own.interval;
    const line = row([
      key,
      count(own.visitors),
      count(own.conversions),
      percent(own.rate),
      own.lift === undefined ? '' : own.lift === null ? '–' : signed(own.lift),
      chance(own.bayes.probabilityBest),
    ]);
    const below = row(['', '', '', `${percent(low)}–${percent(high)}`, '', '']).trimEnd();
    return [line, paint(2, `${below}${liftRange(own)}`)];
  });
  const head = row(['Variant', 'Visitors', 'Conv.', 'Rate', 'Lift', 'Best']);
  return [paint(2, head.trimEnd()), ...rows, '', splitLine(evaluation, paint)].join('\n');
}

/** The always-valid interval below the lift, or why there is none. */
function liftRange({ alwaysValid }: VariantFigures): string {
  if (!alwaysValid) return '';
  if (alwaysValid.undetermined) return '  too little seen';
  return `  ${range(alwaysValid.interval)}`;
}

function splitLine({ variants, srm, visitors }: Evaluation, paint: ReturnType<typeof painter>) {
  const shares = Object.values(variants).map((own) =>
    visitors ? ((100 * own.visitors) / visitors).toFixed(1) : '–',
  );
  const p = srm.pValue < 0.0001 ? 'p < 0.0001' : `p = ${srm.pValue.toFixed(4)}`;
  return srm.pValue < SRM_ALPHA
    ? `  ${paint(31, 'Split')} ${shares.join(' : ')} is not the planned one (${p})`
    : paint(2, `  Split ${shares.join(' : ')}, as planned (${p})`);
}

/** Breaks a text at spaces; the first line stands two cells further out, for its mark. */
export function wrap(text: string, width: number, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines
    .map((line, index) => (index ? `${indent}${line}` : `${indent.slice(2)}${line}`))
    .join('\n');
}
