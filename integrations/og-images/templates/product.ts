import { column } from '../layout/elements.ts';
import { eyebrow, furniture, ground, signature, squarePicture } from './parts.ts';
import type { Template } from './template.ts';

/** Something to buy: its picture as in a passe-partout, the name, the price. */
export const product: Template = (facts, frame) => {
  const { width, height, margin, unit, shape, start, rtl, colours } = frame;
  const beside = shape === 'wide' || shape === 'banner';
  const side = Math.round(
    shape === 'banner'
      ? height
      : beside
        ? height - margin * 2
        : Math.min(width - margin * 2, height * (shape === 'square' ? 0.42 : 0.54)),
  );
  const text = beside ? width - margin * (shape === 'banner' ? 2 : 3) - side : width - margin * 2;
  const shown = squarePicture(frame, side, { mark: 0.4, colour: colours.paper });
  return ground(
    frame,
    {
      backgroundColor: colours.wash,
      padding: shape === 'banner' ? (rtl ? `0 ${margin}px 0 0` : `0 0 0 ${margin}px`) : margin,
      flexDirection: beside ? (rtl ? 'row-reverse' : 'row') : 'column-reverse',
      alignItems: beside ? 'center' : start,
      justifyContent: 'space-between',
      gap: margin,
    },
    column(
      {
        height: shape === 'banner' ? undefined : beside ? side : height - margin * 3 - side,
        justifyContent: 'space-between',
        alignItems: start,
      },
      column(
        { gap: 18 * unit, alignItems: start },
        shape !== 'banner' && eyebrow(frame, facts.eyebrow, text),
        frame.text(facts.title, {
          width: text,
          size: [68 * unit, 38 * unit],
          lines: shape === 'banner' ? 2 : beside ? 4 : 2,
          height:
            shape === 'banner'
              ? height * 0.8
              : (beside ? side : height - margin * 3 - side) - furniture(frame) - 60 * unit,
          weight: 600,
        }),
        shape !== 'banner' &&
          frame.text(facts.price, {
            width: text,
            size: [40 * unit, 28 * unit],
            lines: 1,
            colour: colours.accent,
          }),
      ),
      shape !== 'banner' && signature(frame, frame.tagline, text),
    ),
    shown,
  );
};
