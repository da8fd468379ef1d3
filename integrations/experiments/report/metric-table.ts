import stringWidth from 'string-width';
import { cutCells, padCells } from '../../kit/cells.ts';
import type { Interval } from '../statistics/counts.ts';
import type { JudgedMetric, JudgedVariant } from './judge.ts';
import { chance, fewDigits, percent, whole } from './texts/numbers.ts';
import type { ReportTexts } from './texts/texts.ts';

export interface TableOptions {
  texts: ReportTexts;
  /** Paints a text in a terminal's colour; gives it back as it is, where there is none. */
  paint: (code: number, text: string) => string;
}

const NAME_WIDTH = 14;

/** A metric as a table for terminals of 80 cells. */
export function metricTable(
  { variants, srm }: JudgedMetric,
  { texts, paint }: TableOptions,
): string {
  const { columns } = texts;
  const head = [
    columns.variant,
    columns.visitors,
    columns.conversions,
    columns.rate,
    columns.lift,
    columns.liftInterval,
    columns.pValue,
    columns.best,
  ];
  const rows = Object.entries(variants).map(([name, one], at) => cells(name, one, at === 0, texts));
  const widths = head.map((title, at) =>
    Math.max(stringWidth(title), ...rows.map((row) => stringWidth(row[at]!))),
  );
  const line = (row: string[]) =>
    row
      .map((cell, at) => padCells(cell, widths[at]!, at === 0 ? 'left' : 'right'))
      .join('  ')
      .trimEnd();
  return [
    paint(2, line(head)),
    ...rows.map(line),
    '',
    paint(srm.pValue < 0.001 ? 31 : 2, texts.split(srm.pValue)),
  ].join('\n');
}

function cells(name: string, one: JudgedVariant, isControl: boolean, texts: ReportTexts) {
  const { language } = texts;
  const share = (value: number) => percent(value, language);
  return [
    cutCells(name, NAME_WIDTH),
    whole(one.visitors, language),
    whole(one.conversions, language),
    share(one.rate),
    isControl ? texts.control : one.lift === null ? '–' : signed(one.lift, language),
    isControl ? '' : range(one.alwaysValid.interval, language),
    isControl ? '' : fewDigits(one.adjustedPValue, language),
    chance(one.bayes.probabilityBest, language),
  ];
}

/** +25.5% */
export const signed = (share: number, language: string): string =>
  `${share > 0 ? '+' : ''}${percent(share, language)}`.replace('-', '−');

const range = ([low, high]: Interval, language: string) =>
  Number.isFinite(low) ? `${signed(low, language)} … ${signed(high, language)}` : '–';
