import { box, column } from '../layout/elements.ts';
import { ground, rule, signature } from './parts.ts';
import type { Template } from './template.ts';

/** Languages whose letters have no slant. */
const UPRIGHT = /^(?:zh|ja|ko|ar|fa|ur|th|he)\b/i;

/** Somebody's words: large, on plain paper, with a stroke of the accent beside them. */
export const quote: Template = (facts, frame) => {
  const { width, height, margin, unit, shape, start, rtl, colours } = frame;
  const bar = Math.round(6 * unit);
  const gap = Math.round(38 * unit);
  const text = width - margin * 2 - bar - gap;
  const most = shape === 'banner' ? 2 : shape === 'wide' ? 5 : 8;
  const words = frame.text(facts.quote ?? facts.title, {
    width: text,
    size: [shape === 'banner' ? 72 * unit : 76 * unit, 34 * unit],
    lines: most,
    height: shape === 'banner' ? height * 0.8 : height - margin * 3 - 130 * unit,
    italic: !UPRIGHT.test(facts.language),
  });
  return ground(
    frame,
    {
      flexDirection: 'column',
      padding: margin,
      justifyContent: shape === 'banner' ? 'center' : 'space-between',
      alignItems: start,
      backgroundColor: colours.paper,
    },
    box(
      {
        flexDirection: rtl ? 'row-reverse' : 'row',
        gap,
        flexGrow: shape === 'banner' ? 0 : 1,
        alignItems: 'center',
        maxHeight: height - margin * 3,
      },
      rule(frame, { width: bar, height: words?.height ?? 0, backgroundColor: colours.accent }),
      column(
        { gap: 22 * unit, alignItems: start },
        words,
        shape !== 'banner' &&
          frame.text(facts.by, {
            width: text,
            size: [27 * unit, 22 * unit],
            lines: 1,
            colour: colours.soft,
          }),
      ),
    ),
    shape !== 'banner' && signature(frame, frame.tagline, width - margin * 2),
  );
};
