import type { Row } from '../row.ts';
import { at, frame, xml, type ChartOptions } from '../../kit/charts/frame.ts';
import { chartWords } from './words.ts';

/** Places that people tell apart: the top, the first screen, the first page, the second, and what nobody sees. */
const PLACES: readonly [number, number | undefined][] = [
  [1, 1],
  [2, 3],
  [4, 10],
  [11, 20],
  [21, 50],
  [51, undefined],
];

const [LEFT, RIGHT, TOP, ROW, BAR] = [96, 150, 76, 44, 24];

/** How many impressions the site has at which places, as bars; rows without a position are left out. */
export function positionChart(rows: readonly Row[], options: ChartOptions = {}): string {
  const { width = 760, language = 'en' } = options;
  const words = chartWords(language);
  const placed = rows.filter(({ position }) => position !== undefined);
  const all = placed.reduce((sum, { impressions }) => sum + impressions, 0);
  const bars = PLACES.map(([from, until], index) => ({
    name: words.place(from, until),
    impressions: placed
      .filter(({ position }) => indexOf(position!) === index)
      .reduce((sum, row) => sum + row.impressions, 0),
  }));
  const height = TOP + PLACES.length * ROW + 20;
  const most = Math.max(1, ...bars.map(({ impressions }) => impressions));
  const share = (impressions: number) => `${Math.round((100 * impressions) / Math.max(1, all))}%`;
  const body = bars.map(({ name, impressions }, index) => {
    const y = TOP + index * ROW;
    const long = (impressions / most) * (width - LEFT - RIGHT);
    const bar = impressions
      ? `<rect class="bar" x="${LEFT}" y="${y}" width="${at(Math.max(long, 3))}" height="${BAR}" rx="4"/>`
      : '';
    return `<text class="label end" x="${LEFT - 14}" y="${y + 17}">${xml(name)}</text>${bar}<text x="${at(LEFT + long + 10)}" y="${y + 17}"><tspan class="value">${words.number.format(impressions)}</tspan> · ${share(impressions)}</text>`;
  });
  const told = bars.map(({ name, impressions }) => `${name}: ${words.number.format(impressions)}`);
  return frame(
    'positions',
    {
      width,
      height,
      title: words.positions,
      about: all ? words.positionsAbout(told.join(', ')) : words.nothing,
    },
    options,
    body.join(''),
  );
}

const indexOf = (position: number): number =>
  PLACES.findIndex(([, until]) => until === undefined || Math.round(position) <= until);
