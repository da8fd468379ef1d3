import { column } from '../layout/elements.ts';
import { backdrop, ground } from './parts.ts';
import type { Template } from './template.ts';

/** Night colours, whatever the palette: an announcement is light on dark. */
const NIGHT = { ground: '#16181a', light: '#f4eee1', soft: '#d6cebd' };

/** An announcement: one sentence in the middle of a darkened picture. */
export const splash: Template = (facts, frame) => {
  const { width, height, margin, unit, shape } = frame;
  const text = Math.min(width - margin * 2, width * (shape === 'wide' ? 0.74 : 0.84));
  const light = { align: 'center' as const, width: text };
  return ground(
    frame,
    { backgroundColor: NIGHT.ground },
    backdrop(frame, { veil: { colour: NIGHT.ground, side: 'top', from: 0.8, to: 0.6 } }),
    column(
      {
        position: 'absolute',
        top: 0,
        left: 0,
        width,
        height,
        padding: margin,
        gap: 30 * unit,
        alignItems: 'center',
        justifyContent: 'center',
      },
      shape !== 'banner' && frame.mark(76 * unit),
      frame.text(facts.title, {
        ...light,
        size: [86 * unit, 42 * unit],
        lines: shape === 'banner' ? 2 : shape === 'wide' ? 3 : 5,
        height: shape === 'banner' ? height * 0.8 : height * 0.46,
        weight: 600,
        colour: NIGHT.light,
      }),
      shape !== 'banner' &&
        frame.text(facts.text, {
          ...light,
          width: text * 0.86,
          size: [30 * unit, 25 * unit],
          lines: 3,
          colour: NIGHT.soft,
        }),
      shape !== 'banner' &&
        frame.text([frame.name, facts.date].filter(Boolean).join(' · '), {
          ...light,
          size: [23 * unit, 18 * unit],
          lines: 1,
          colour: NIGHT.soft,
        }),
    ),
  );
};
