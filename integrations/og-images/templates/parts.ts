import { box, column, type Element, type Style } from '../layout/elements.ts';
import type { Frame } from '../layout/frame.ts';
import type { Side, Treatment } from '../paint/picture.ts';

/** The ground of a picture: as large as it is. */
export const ground = (
  { width, height, colours }: Frame,
  style: Style,
  ...children: (Element | undefined | false)[]
): Element =>
  box(
    { width, height, backgroundColor: colours.paper, position: 'relative', ...style },
    ...children,
  );

/** The line above a title. */
export const eyebrow = (
  frame: Frame,
  value: string | undefined,
  width: number,
  more: object = {},
) =>
  frame.text(value, {
    width,
    size: [28 * frame.unit, 21 * frame.unit],
    lines: 1,
    weight: 600,
    colour: frame.colours.accent,
    tracking: 0.04,
    ...more,
  });

/** Mark and name of the brand, with a line beside or below them. */
export function signature(frame: Frame, line: string | undefined, width: number): Element {
  const { unit, colours, start } = frame;
  const mark = frame.mark(60 * unit);
  const gap = Math.round(18 * unit);
  const room = width - (mark ? mark.size + gap : 0);
  const name = frame.text(frame.name, {
    width: room,
    size: [29 * unit, 21 * unit],
    lines: 1,
    weight: 600,
  });
  const small = frame.text(line, {
    width: room,
    size: [23 * unit, 18 * unit],
    lines: 1,
    colour: colours.soft,
  });
  return box(
    { flexDirection: frame.rtl ? 'row-reverse' : 'row', alignItems: 'center', gap, width },
    mark,
    column({ alignItems: start }, name, small),
  );
}

/** How high the signature and the eyebrow stand together, with the gaps around them. */
export const furniture = ({ unit }: Frame): number => 170 * unit;

/** A picture that fills one side, from edge to edge, and dissolves into the paper towards the text. */
export function sidePicture(frame: Frame, part: number, over = 0.34): Element {
  const { width, height, rtl } = frame;
  const beside = frame.shape === 'wide' || frame.shape === 'banner';
  const side: Side = beside ? (rtl ? 'right' : 'left') : 'bottom';
  const long = Math.round((beside ? width : height) * part);
  const style: Style = beside
    ? { position: 'absolute', top: 0, [rtl ? 'left' : 'right']: 0, width: long, height }
    : { position: 'absolute', top: 0, left: 0, width, height: long };
  if (frame.hasPicture) return frame.picture(style, { fade: { side, over } });
  return emptySide(frame, { ...style, backgroundColor: frame.colours.wash }, long);
}

/** Where there is no picture: a field of colour with the mark of the house. */
function emptySide(frame: Frame, style: Style, long: number): Element {
  const across = Math.min(long, Number(style['height']), Number(style['width']));
  return box(
    { ...style, alignItems: 'center', justifyContent: 'center' },
    frame.mark(across * 0.36),
  );
}

/** The picture in a square, round where it is said so; where there is none, a field of colour with the mark. */
export function squarePicture(
  frame: Frame,
  side: number,
  { round = false, mark, colour }: { round?: boolean; mark: number; colour: string },
): Element {
  const square = { width: side, height: side };
  if (frame.hasPicture) return frame.picture(square, { round });
  return box(
    {
      ...square,
      borderRadius: round ? side : undefined,
      backgroundColor: colour,
      alignItems: 'center',
      justifyContent: 'center',
    },
    frame.mark(side * mark),
  );
}

/** A picture behind everything, with a veil. */
export const backdrop = (frame: Frame, treatment: Treatment): Element | undefined =>
  frame.hasPicture
    ? frame.picture(
        { position: 'absolute', top: 0, left: 0, width: frame.width, height: frame.height },
        treatment,
      )
    : undefined;

/** A fine line. */
export const rule = ({ colours, unit }: Frame, style: Style): Element =>
  box({ backgroundColor: colours.line, width: Math.max(1, Math.round(2 * unit)), ...style });
