import { plot, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { classOf, type ChartOptions, type Series } from './row.ts';
import { widthOf } from './scale.ts';

const SPACE = 'http://www.w3.org/2000/svg';

/** Room that the key takes above the drawing. */
const LINE = 22;
const SWATCH = 18;

/** What a chart adds to the frame: its marks and axes. */
export interface Drawing extends PlotOptions {
  marks: Markish[];
  width: number;
  height: number;
  marginTop?: number;
}

/**
 * A drawing as the text of an SVG: named and described, with a key where it has more than one series, no style and no
 * script. Colours come from `chartStyle` by class.
 */
export function frame(options: ChartOptions, series: readonly Series[], drawing: Drawing): string {
  const { document } = parseHTML('<html></html>');
  const key = series.length > 1 ? keyOf(document, series, drawing.width) : [];
  const above = 12 + LINE * Math.max(0, ...key.map(({ line }) => line + 1));
  const height = drawing.height + above - 12;
  const svg = plot({
    ...drawing,
    document,
    className: 'mq-chart',
    marginTop: (drawing.marginTop ?? 12) + above - 12,
    height,
  } as PlotOptions) as unknown as Element;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  for (const part of svg.querySelectorAll('*')) tidy(part);
  svg.prepend(
    named(document, 'title', `${options.id}-title`, options.title),
    named(document, 'desc', `${options.id}-about`, options.description),
    ...key.map(({ element }) => element),
  );
  svg.setAttribute('xmlns', SPACE);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${options.id}-title ${options.id}-about`);
  svg.setAttribute('font-size', '12');
  return svg.outerHTML;
}

/** The frame where there is nothing to draw. */
export const empty = (options: ChartOptions, width: number, height: number): string =>
  frame(options, [], {
    width,
    height,
    axis: null,
    marks: options.nothing ? [text([options.nothing], { frameAnchor: 'middle' })] : [],
  });

/** Names with their colours, in as many lines as they need. */
function keyOf(document: Document, series: readonly Series[], width: number) {
  let [x, line] = [0, 0];
  return series.map(({ label, dashed }, place) => {
    const room = SWATCH + 6 + widthOf(label) + 18;
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const element = document.createElementNS(SPACE, 'g');
    element.setAttribute('class', `key ${classOf(place)}${dashed ? ' dashed' : ''}`);
    element.setAttribute('transform', `translate(${Math.round(x)},${line * LINE + 12})`);
    const swatch = document.createElementNS(SPACE, 'path');
    swatch.setAttribute('d', `M0,0H${SWATCH}`);
    const name = document.createElementNS(SPACE, 'text');
    for (const [attribute, value] of [
      ['x', SWATCH + 6],
      ['dy', '0.35em'],
      ['text-anchor', 'start'],
    ] as const)
      name.setAttribute(attribute, String(value));
    name.textContent = label;
    element.append(swatch, name);
    x += room;
    return { element, line };
  });
}

function named(document: Document, kind: string, id: string, content: string): Element {
  const element = document.createElementNS(SPACE, kind);
  element.setAttribute('id', id);
  element.textContent = content;
  return element;
}

/** Coordinates to a tenth of a pixel: nobody sees more, and a page holds many of them. */
function tidy(part: Element): void {
  for (const name of [
    'd',
    'transform',
    'x',
    'y',
    'width',
    'height',
    'cx',
    'cy',
    'x1',
    'x2',
    'y1',
    'y2',
  ]) {
    const value = part.getAttribute(name);
    if (value && !value.endsWith('em'))
      part.setAttribute(
        name,
        value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
      );
  }
}
