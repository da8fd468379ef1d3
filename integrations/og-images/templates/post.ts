import { column } from '../layout/elements.ts';
import { eyebrow, furniture, ground, sidePicture, signature } from './parts.ts';
import type { Template } from './template.ts';

/** A text to read: title on paper, its picture dissolving into the paper beside or above it. */
export const post: Template = (facts, frame) => {
  const { width, height, margin, unit, shape, start } = frame;
  const beside = shape === 'wide' || shape === 'banner';
  const part = shape === 'banner' ? 0.36 : beside ? 0.48 : shape === 'square' ? 0.5 : 0.56;
  const text = beside
    ? width * (1 - part) - margin + (frame.hasPicture ? width * 0.035 : -margin * 0.5)
    : width - margin * 2;
  const banner = shape === 'banner';
  const high = beside ? height : height * (1 - part) + margin * 0.9;
  const below = margin + frame.covered;
  const title = frame.text(facts.title, {
    height: banner ? height - margin : high - (beside ? margin : 0) - below - furniture(frame),
    width: text,
    size: banner ? [84 * unit, 44 * unit] : [84 * unit, 40 * unit],
    lines: banner ? 2 : shape === 'square' ? 3 : 4,
    weight: 600,
  });
  const foot = [facts.by, facts.date].filter(Boolean).join(' · ') || frame.tagline;
  return ground(
    frame,
    { flexDirection: 'column', alignItems: start },
    sidePicture(frame, part),
    column(
      {
        width: text + margin,
        height: high,
        marginTop: beside ? 0 : height * part - margin * 0.9,
        padding: beside
          ? frame.rtl
            ? `${margin}px ${margin}px ${margin}px 0`
            : `${margin}px 0 ${margin}px ${margin}px`
          : `0 0 ${below}px ${frame.rtl ? 0 : margin}px`,
        justifyContent: 'space-between',
        alignItems: start,
      },
      banner
        ? undefined
        : column({ gap: 22 * unit, alignItems: start }, eyebrow(frame, facts.eyebrow, text), title),
      banner
        ? column({ flexGrow: 1, justifyContent: 'center' }, title)
        : signature(frame, foot, text),
    ),
  );
};
