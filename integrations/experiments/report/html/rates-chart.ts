import { frame } from '../../../kit/charts/frame.ts';
import { percent } from '../../judge/format.ts';
import type { Report } from '../report.ts';
import { dayWords } from './day-words.ts';
import { axisWords, gridLines, legend, path, plot, steps } from './plot.ts';
import type { Words } from './words.ts';

/** Cumulative conversion rates, day by day. */
export function ratesChart({ series, experiment }: Report, words: Words, width: number): string {
  const variants = Object.keys(experiment.variants);
  const rates = series.flatMap((day) => variants.map((key) => day.variants[key]!.rate));
  const [low, high] = bounds(rates);
  const room = plot(width, [low, high]);
  const share = (index: number) => (series.length > 1 ? index / (series.length - 1) : 0.5);
  const drawn = variants.map((key, index) => {
    const points = series.map(
      (day, at) => [room.x(share(at)), room.y(day.variants[key]!.rate)] as const,
    );
    if (points.length === 0) return '';
    const [endX, endY] = points.at(-1)!;
    return `<g class="c${index % 5}"><path class="curve own" d="${path(points)}"/><circle class="fill" cx="${endX.toFixed(1)}" cy="${endY.toFixed(1)}" r="4"/></g>`;
  });
  const { title, about } = words.charts.rates;
  return frame(
    `rates-${width}`,
    { width, height: room.height, title, about },
    { alone: false, language: words.lang },
    [
      gridLines(room, steps(low, high), percent),
      ...drawn,
      legend(
        room,
        variants.map((key, index) => [index, key]),
      ),
      axisWords(room, dayWords(series, words.lang)),
    ].join(''),
  );
}

/** From a little below the lowest rate to a little above the highest, within 0 and 1. */
function bounds(rates: readonly number[]): [number, number] {
  const [low, high] = [Math.min(1, ...rates), Math.max(0, ...rates)];
  if (!rates.length) return [0, 1];
  const margin = Math.max((high - low) * 0.15, 0.001);
  return [Math.max(0, low - margin), Math.min(1, high + margin)];
}
