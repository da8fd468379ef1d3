import { box, column } from '../layout/elements.ts';
import { backdrop, eyebrow, furniture, ground, signature } from './parts.ts';
import type { Template } from './template.ts';

/** A page that invites: its picture fills everything, under a veil of paper on which the words stand. */
export const landing: Template = (facts, frame) => {
  const { width, height, margin, unit, shape, start, rtl, colours } = frame;
  const beside = shape === 'wide' || shape === 'banner';
  const side = beside ? (rtl ? 'left' : 'right') : 'bottom';
  const text = beside ? width * (frame.hasPicture ? 0.53 : 0.78) : width - margin * 2;
  const field = { width, height, backgroundColor: frame.hasPicture ? colours.paper : colours.wash };
  return ground(
    frame,
    field,
    backdrop(frame, { veil: { colour: colours.paper, side, from: 1, to: 0 } }),
    column(
      {
        position: 'absolute',
        top: 0,
        [rtl ? 'right' : 'left']: 0,
        height,
        padding: margin,
        paddingTop: margin + frame.covered,
        justifyContent: beside && shape === 'banner' ? 'center' : 'space-between',
        alignItems: start,
      },
      column(
        { gap: 20 * unit, alignItems: start },
        shape !== 'banner' && eyebrow(frame, facts.eyebrow, text),
        frame.text(facts.title, {
          width: text,
          size: [82 * unit, 42 * unit],
          lines: shape === 'banner' ? 2 : beside ? 3 : 4,
          height: beside
            ? height - margin * 2 - furniture(frame) - (shape === 'banner' ? -170 : 90) * unit
            : height * 0.3,
          weight: 600,
        }),
        shape !== 'banner' &&
          frame.text(facts.text, {
            width: text * (beside ? 0.92 : 1),
            size: [29 * unit, 25 * unit],
            lines: beside ? 3 : 5,
            colour: colours.soft,
          }),
        // Tall pictures end with the picture: the name stands with the words, on paper.
        !beside && box({ marginTop: 14 * unit }, signature(frame, frame.tagline, text)),
      ),
      shape === 'wide' && signature(frame, frame.tagline, text),
    ),
  );
};
