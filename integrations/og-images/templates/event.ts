import { column } from '../layout/elements.ts';
import { eyebrow, furniture, ground, rule, sidePicture, signature } from './parts.ts';
import type { Template } from './template.ts';

/** Something that happens: the day as large as the name, then where. */
export const event: Template = (facts, frame) => {
  const { width, height, margin, unit, shape, start, rtl, colours } = frame;
  const beside = shape === 'wide' || shape === 'banner';
  const part = shape === 'banner' ? 0.32 : beside ? 0.42 : 0.46;
  const text = beside
    ? width * (1 - part) - margin * (frame.hasPicture ? 1 : 1.5)
    : width - margin * 2;
  const banner = shape === 'banner';
  return ground(
    frame,
    { flexDirection: 'column', alignItems: start },
    sidePicture(frame, part, 0.3),
    column(
      {
        width: text + margin,
        height: beside ? height : height * (1 - part),
        marginTop: beside ? 0 : height * part,
        padding: rtl
          ? `${margin}px ${margin}px ${margin}px 0`
          : `${margin}px 0 ${margin}px ${margin}px`,
        justifyContent: banner ? 'center' : 'space-between',
        alignItems: start,
        gap: 14 * unit,
      },
      column(
        { gap: 18 * unit, alignItems: start },
        !banner && eyebrow(frame, facts.eyebrow, text),
        frame.text(facts.title, {
          width: text,
          size: [68 * unit, 40 * unit],
          lines: banner ? 2 : 3,
          height: banner
            ? height * 0.5
            : (beside ? height : height * (1 - part)) - margin * 2 - furniture(frame) - 130 * unit,
          weight: 600,
        }),
      ),
      column(
        { gap: 24 * unit, alignItems: start },
        !banner && rule(frame, { width: Math.round(120 * unit), height: Math.round(2 * unit) }),
        column(
          { gap: 6 * unit, alignItems: start },
          frame.text(facts.date ?? facts.place, {
            width: text,
            size: [36 * unit, 24 * unit],
            lines: 1,
            colour: colours.accent,
          }),
          !banner &&
            facts.date !== undefined &&
            frame.text(facts.place, {
              width: text,
              size: [27 * unit, 22 * unit],
              lines: 1,
              colour: colours.soft,
            }),
        ),
        !banner && signature(frame, frame.tagline, text),
      ),
    ),
  );
};
