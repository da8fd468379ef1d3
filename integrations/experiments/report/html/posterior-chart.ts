import { frame } from '../../../kit/charts/frame.ts';
import { percent } from '../../judge/format.ts';
import { posteriorOf } from '../../statistics/posterior.ts';
import type { Metric } from '../report.ts';
import { axisWords, legend, path, plot, steps } from './plot.ts';
import type { Words } from './words.ts';

const POINTS = 160;

/** Densities of what the rates may be. */
export function posteriorChart({ variants }: Metric, words: Words, width: number): string {
  const entries = Object.entries(variants);
  const spans = entries.map(([, { bayes }]) => {
    const [low, high] = bayes.interval;
    return [low - 0.6 * (high - low), high + 0.6 * (high - low)] as const;
  });
  const from = Math.max(0, Math.min(...spans.map(([low]) => low)));
  const until = Math.min(1, Math.max(...spans.map(([, high]) => high)));
  const curves = entries.map(([, own]) => {
    const { logDensity } = posteriorOf(own);
    return Array.from({ length: POINTS + 1 }, (_, index) => {
      const rate = from + ((until - from) * index) / POINTS;
      if (rate <= 0 || rate >= 1) return 0;
      // The density of log-odds, turned into that of the rate.
      return Math.exp(logDensity(Math.log(rate / (1 - rate))) - Math.log(rate * (1 - rate)));
    });
  });
  const top = Math.max(...curves.flat());
  const room = plot(width, [0, top * 1.05 || 1]);
  const drawn = curves.map((curve, index) => {
    const points = curve.map((value, at) => [room.x(at / POINTS), room.y(value)] as const);
    const base = [
      [room.x(1), room.bottom],
      [room.x(0), room.bottom],
    ] as const;
    return `<g class="c${index % 5}"><path class="wash" d="${path([...points, ...base])}Z"/><path class="curve own" d="${path(points)}"/></g>`;
  });
  const { title, about } = words.charts.posterior;
  const marks = steps(from, until, width < 500 ? 3 : 5).map(
    (rate) => [(rate - from) / (until - from), percent(rate)] as const,
  );
  return frame(
    `posterior-${width}`,
    { width, height: room.height, title, about },
    { alone: false, language: words.lang },
    [
      `<line class="grid" x1="${room.left}" x2="${width - room.right}" y1="${room.bottom}" y2="${room.bottom}"/>`,
      ...drawn,
      legend(
        room,
        entries.map(([key], index) => [index, key]),
      ),
      axisWords(room, marks),
    ].join(''),
  );
}
