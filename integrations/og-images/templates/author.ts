import { box, column } from '../layout/elements.ts';
import { eyebrow, ground, signature, squarePicture } from './parts.ts';
import type { Template } from './template.ts';

/** Who writes: a round portrait, the name, what they do. */
export const author: Template = (facts, frame) => {
  const { width, height, margin, unit, shape, start, rtl, colours } = frame;
  const beside = shape === 'wide' || shape === 'banner';
  const side = Math.round(
    shape === 'banner'
      ? height * 0.78
      : beside
        ? height * 0.56
        : Math.min(width, height) * (shape === 'square' ? 0.36 : 0.5),
  );
  const text = beside ? width - margin * 3 - side : width - margin * 2;
  const portrait = squarePicture(frame, side, {
    round: true,
    mark: 0.42,
    colour: colours.wash,
  });
  return ground(
    frame,
    {
      flexDirection: 'column',
      padding: margin,
      justifyContent: 'space-between',
      alignItems: start,
    },
    box(
      {
        flexDirection: beside ? (rtl ? 'row-reverse' : 'row') : 'column',
        alignItems: beside ? 'center' : start,
        gap: margin,
        flexGrow: 1,
      },
      portrait,
      column(
        { gap: 16 * unit, alignItems: start, justifyContent: 'center' },
        shape !== 'banner' && eyebrow(frame, facts.eyebrow, text),
        frame.text(facts.title, {
          width: text,
          size: [76 * unit, 42 * unit],
          lines: 2,
          height: height * 0.3,
          weight: 600,
        }),
        shape !== 'banner' &&
          frame.text(facts.text, {
            width: text,
            size: [28 * unit, 24 * unit],
            lines: beside ? 3 : 5,
            colour: colours.soft,
          }),
      ),
    ),
    shape !== 'banner' && signature(frame, frame.tagline, width - margin * 2),
  );
};
