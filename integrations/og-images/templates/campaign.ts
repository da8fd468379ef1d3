import { column } from '../layout/elements.ts';
import { ground, squarePicture } from './parts.ts';
import type { Template } from './template.ts';

/** A campaign: a field of the season's colour, and its picture seen through a round window. */
export const campaign: Template = (facts, frame) => {
  const { width, height, margin, unit, shape, start, rtl, colours } = frame;
  const beside = shape === 'wide' || shape === 'banner';
  const moon = Math.round(
    shape === 'banner'
      ? height - 24 * unit
      : beside
        ? height * 0.76
        : Math.min(width * 0.76, height * 0.46),
  );
  const light = { colour: colours.paper };
  const text = beside ? width - margin * 3 - moon : width - margin * 2;
  const window = squarePicture(frame, moon, { round: true, mark: 0.42, colour: colours.wash });
  return ground(
    frame,
    {
      backgroundColor: colours.accent,
      padding: shape === 'banner' ? `0 ${margin}px` : margin,
      gap: margin,
      flexDirection: beside ? (rtl ? 'row-reverse' : 'row') : 'column-reverse',
      alignItems: 'center',
      justifyContent: 'space-between',
    },
    column(
      { gap: 24 * unit, alignItems: start, width: text },
      shape !== 'banner' &&
        frame.text(facts.eyebrow ?? frame.name, {
          width: text,
          size: [26 * unit, 20 * unit],
          lines: 1,
          weight: 600,
          tracking: 0.04,
          ...light,
        }),
      frame.text(facts.title, {
        width: text,
        size: [82 * unit, 42 * unit],
        lines: shape === 'banner' ? 2 : 4,
        height:
          shape === 'banner'
            ? height * 0.8
            : (beside ? height : height - moon - margin) - margin * 2 - 150 * unit,
        weight: 600,
        ...light,
      }),
      shape !== 'banner' &&
        frame.text(facts.date ?? facts.text, {
          width: text,
          size: [29 * unit, 24 * unit],
          lines: 2,
          ...light,
        }),
    ),
    window,
  );
};
