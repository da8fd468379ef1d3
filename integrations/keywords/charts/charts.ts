import { kindOf, type Kind, type Row } from '../row.ts';
import type { ChartOptions } from '../../kit/charts/frame.ts';
import { positionChart } from './positions.ts';
import { timeChart } from './time.ts';

/** A chart as a file. */
export interface Chart {
  name: string;
  svg: string;
}

/** All charts of the rows. One kind of table is drawn each time, so that nothing is counted twice. */
export const charts = (rows: readonly Row[], options: ChartOptions = {}): Chart[] => [
  {
    name: 'impressions-and-clicks.svg',
    svg: timeChart(
      of(
        rows.filter(({ date }) => date !== undefined),
        ['day', 'page', 'query', 'both'],
      ),
      options,
    ),
  },
  { name: 'positions.svg', svg: positionChart(of(rows, ['both', 'query', 'page']), options) },
];

/** For each engine the rows of the first kind that it has. */
function of(rows: readonly Row[], kinds: readonly Kind[]): Row[] {
  return [...Map.groupBy(rows, ({ engine }) => engine).values()].flatMap((own) => {
    const kind = kinds.find((one) => own.some((row) => kindOf(row) === one));
    return own.filter((row) => kindOf(row) === kind);
  });
}
