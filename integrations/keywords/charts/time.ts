import type { Row } from '../row.ts';
import { at, frame, xml, type ChartOptions } from '../../kit/charts/frame.ts';
import { ticks } from '../../kit/charts/scale.ts';
import { chartWords } from './words.ts';

const [LEFT, RIGHT, PANEL, GAP, TOP] = [72, 28, 130, 52, 96];

interface Day {
  date: string;
  impressions: number;
  clicks: number;
}

/**
 * Impressions and clicks by day, one panel each: they differ too much in size for one scale, and two scales in one panel
 * would suggest a relation where there is none. Rows without a day are left out.
 */
export function timeChart(rows: readonly Row[], options: ChartOptions = {}): string {
  const { width = 760, language = 'en' } = options;
  const words = chartWords(language);
  const days = byDay(rows);
  const height = TOP + 2 * PANEL + GAP + 52;
  const shape = { width, height, title: words.time };
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last)
    return frame(
      'time',
      { ...shape, about: words.nothing },
      options,
      `<text class="label middle" x="${width / 2}" y="${height / 2}">${words.nothing}</text>`,
    );
  const sum = (of: 'impressions' | 'clicks') =>
    words.number.format(days.reduce((total, day) => total + day[of], 0));
  const label = (date: string) => words.day.format(new Date(`${date}T00:00:00Z`));
  const x = xOf(days, width);
  const marks = [0, Math.floor((days.length - 1) / 2), days.length - 1];
  const ends = ['', ' middle', ' end'];
  const axis = [...new Set(marks)].map((index) => {
    const place = marks.indexOf(index);
    const anchor = days.length > 1 ? ends[index === days.length - 1 ? 2 : place] : ' middle';
    return `<text class="axis${anchor}" x="${at(x(index))}" y="${height - 24}">${xml(label(days[index]!.date))}</text>`;
  });
  return frame(
    'time',
    {
      ...shape,
      about: words.timeAbout(
        label(first.date),
        label(last.date),
        sum('impressions'),
        sum('clicks'),
      ),
    },
    options,
    [
      panel(days, 'impressions', TOP, 'first', `${words.impressions} · ${sum('impressions')}`),
      panel(days, 'clicks', TOP + PANEL + GAP, 'second', `${words.clicks} · ${sum('clicks')}`),
      ...axis,
    ].join(''),
  );

  function panel(
    all: readonly Day[],
    of: 'impressions' | 'clicks',
    top: number,
    series: string,
    name: string,
  ) {
    const steps = ticks(Math.max(...all.map((day) => day[of])));
    const y = (value: number) => top + PANEL - (value / steps.at(-1)!) * PANEL;
    const points = all.map((day, index) => `${at(x(index))},${at(y(day[of]))}`);
    const grid = steps.map(
      (step) =>
        `<line class="grid" x1="${LEFT}" x2="${width - RIGHT}" y1="${at(y(step))}" y2="${at(y(step))}"/><text class="axis end" x="${LEFT - 10}" y="${at(y(step) + 4)}">${words.number.format(step)}</text>`,
    );
    const area =
      series === 'first' && all.length > 1
        ? `<path class="area" d="M${at(x(0))},${top + PANEL}L${points.join('L')}L${at(x(all.length - 1))},${top + PANEL}Z"/>`
        : '';
    const [endX, endY] = points.at(-1)!.split(',');
    return `<text class="label" x="${LEFT}" y="${top - 16}">${xml(name)}</text>${grid.join('')}${area}<path class="curve ${series}" d="M${points.join('L')}"/><circle class="dot-${series}" cx="${endX}" cy="${endY}" r="4"/>`;
  }
}

const DAY = 86_400_000;

/** Days lie as far apart as they are, so that a gap in the data looks like one. */
function xOf(days: readonly Day[], width: number): (index: number) => number {
  const time = (index: number) => Date.parse(days[index]!.date) / DAY;
  const span = time(days.length - 1) - time(0);
  const room = width - LEFT - RIGHT;
  return (index) => LEFT + (span ? ((time(index) - time(0)) / span) * room : room / 2);
}

function byDay(rows: readonly Row[]): Day[] {
  const days = new Map<string, Day>();
  for (const { date, impressions, clicks } of rows) {
    if (date === undefined) continue;
    const day = days.get(date) ?? { date, impressions: 0, clicks: 0 };
    days.set(date, {
      date,
      impressions: day.impressions + impressions,
      clicks: day.clicks + clicks,
    });
  }
  return [...days.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
