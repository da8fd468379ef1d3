import { placeOf, type Place, type Sizes } from './label.ts';

/** An item of a lane, with what is drawn of it at the scale of the moment. */
export interface Bar {
  item: SVGSVGElement;
  rect: SVGRectElement;
  label: SVGTextElement;
  /** First and last day, and the last on which its row is free. */
  from: number;
  to: number;
  until: number;
  sizes: Sizes;
  place: Place;
}

/** Reads an item as the page was built. */
export function barOf(item: SVGSVGElement): Bar {
  const { from, to, until } = item.dataset;
  const label = item.querySelector('text')!;
  // What is not shown has no length.
  item.classList.remove('tiny');
  return {
    item,
    rect: item.querySelector('rect')!,
    label,
    from: Number(from),
    to: Number(to),
    until: Number(until),
    sizes: { bar: 0, room: 0, text: label.getComputedTextLength() },
    place: { at: 'inside', width: 0 },
  };
}

/** Draws an item at so many pixels a day. */
export function drawBar(bar: Bar, scale: number): void {
  const { item, rect, from, to, until, sizes } = bar;
  sizes.bar = Math.max(7, (to - from + 1) * scale - 1);
  sizes.room = (until - from + 1) * scale - 1;
  bar.place = placeOf(sizes);
  item.setAttribute('x', String(from * scale));
  item.setAttribute('width', String(bar.place.width));
  rect.setAttribute('width', String(sizes.bar));
  item.classList.toggle('tiny', bar.place.at === 'nowhere');
  item.classList.toggle('beside', bar.place.at === 'beside');
}
