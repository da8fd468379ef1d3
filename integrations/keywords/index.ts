import { analyse, type Analysis } from './analyse/analyse.ts';
import { options as schema, type KeywordsOptions } from './options.ts';
import { readSearchData, type SearchData } from './read/read-folder.ts';
import type { Target } from './row.ts';

export type { Analysis } from './analyse/analyse.ts';
export type { Curve } from './analyse/curve.ts';
export type * from './analyse/findings.ts';
export type { Figures } from './analyse/figures.ts';
export { charts, type Chart } from './charts/charts.ts';
export { positionChart } from './charts/positions.ts';
export { chartStyle } from '../kit/charts/style.ts';
export { timeChart } from './charts/time.ts';
export type { KeywordsOptions } from './options.ts';
export { readExport, type ExportFile } from './read/read-export.ts';
export { csvReport } from './report/csv.ts';
export { peopleReport } from './report/people.ts';
export type { Engine, Period, Row, Target } from './row.ts';

/** What is in the exports, what it means for the pages, and what could not be read. */
export interface Plan extends SearchData {
  analysis: Analysis;
}

/**
 * Reads the exports of search engines below a project's root and compares them with what its pages want to be found for.
 * Nothing is thrown for a bad export: `problems` has everything that is wrong, and what could be read is used.
 */
export function planKeywords(
  root: string,
  targets: readonly Target[],
  input: KeywordsOptions,
  locale?: string,
): Plan {
  const options = schema.parse(input);
  const data = readSearchData(root, options.folder, options.url);
  return { ...data, analysis: analyse(data.rows, targets, options, locale) };
}
