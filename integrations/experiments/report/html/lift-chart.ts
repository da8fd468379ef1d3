import { frame } from '../../../kit/charts/frame.ts';
import { signed } from '../../judge/format.ts';
import type { Report } from '../report.ts';
import { dayWords } from './day-words.ts';
import { axisWords, gridLines, legend, path, plot, steps } from './plot.ts';
import type { Words } from './words.ts';

/** The always-valid interval of each variant's lift, day by day. Early days may reach beyond the drawing. */
export function liftChart({ series, experiment }: Report, words: Words, width: number): string {
  const variants = Object.keys(experiment.variants).slice(1);
  const last = series.at(-1);
  const ends = variants.flatMap((key) => last?.variants[key]?.lift ?? []);
  const reach = Math.min(2, Math.max(0.05, 1.8 * Math.max(0, ...ends.map(Math.abs))));
  const room = plot(width, [-Math.min(1, reach), reach]);
  const { x, y, top, bottom, left, right } = room;
  const share = (index: number) => (series.length > 1 ? index / (series.length - 1) : 0.5);
  const clip = `lift-clip-${width}`;
  const drawn = variants.map((key, index) => {
    const days = series.flatMap((day, at) => {
      const { lift, value } = day.variants[key]!;
      return lift && value !== undefined ? [{ at, lift, value }] : [];
    });
    if (days.length === 0) return '';
    const upper = days.map(({ at, lift }) => [x(share(at)), y(lift[1])] as const);
    const lower = days.map(({ at, lift }) => [x(share(at)), y(lift[0])] as const);
    const line = days.map(({ at, value }) => [x(share(at)), y(value)] as const);
    const [endX, endY] = line.at(-1)!;
    return `<g class="c${(index + 1) % 5}"><path class="wash" d="${path([...upper, ...lower.toReversed()])}Z"/><path class="curve own" d="${path(line)}"/><circle class="fill" cx="${endX.toFixed(1)}" cy="${endY.toFixed(1)}" r="4"/></g>`;
  });
  const { title, about } = words.charts.lift;
  return frame(
    `lift-${width}`,
    { width, height: room.height, title, about },
    { alone: false, language: words.lang },
    [
      `<clipPath id="${clip}"><rect x="${left}" y="${top - 6}" width="${width - left - right + 6}" height="${bottom - top + 6}"/></clipPath>`,
      gridLines(room, steps(-Math.min(1, reach), reach), signed),
      `<g clip-path="url(#${clip})">${drawn.join('')}</g>`,
      `<line class="zero" x1="${left}" x2="${width - right}" y1="${y(0).toFixed(1)}" y2="${y(0).toFixed(1)}"/>`,
      legend(
        room,
        variants.map((key, index) => [index + 1, key]),
      ),
      axisWords(room, dayWords(series, words.lang)),
    ].join(''),
  );
}
