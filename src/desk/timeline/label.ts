/** Pixels before and after a label. */
const PAD = 6;
/** Pixels below which no word can be read within a bar. */
const LEAST_INSIDE = 30;
/** A label beside a bar is only cut where so much of it is left: half a word belongs to no bar that one sees. */
const LEAST_BESIDE = 80;

/** Pixels of a bar, of the room up to the next bar of its row, and of its label. */
export interface Sizes {
  bar: number;
  room: number;
  text: number;
}

/** Where the label of a bar stands, and how wide both are together. */
export interface Place {
  at: 'inside' | 'beside' | 'nowhere';
  width: number;
}

/** A label is within its bar, or beside it where it is too long for that and the row is free; it is cut only where both are short. */
export function placeOf({ bar, room, text }: Sizes): Place {
  const free = room - bar;
  const needed = text + 2 * PAD;
  if (needed <= bar) return { at: 'inside', width: bar };
  if (needed <= free) return { at: 'beside', width: bar + needed };
  if (free >= LEAST_BESIDE && free > bar) return { at: 'beside', width: room };
  return { at: bar >= LEAST_INSIDE ? 'inside' : 'nowhere', width: bar };
}

/** Pixels from the beginning of a bar to its label; a bar that begins left of the window, by `hidden`, keeps its label in sight. */
export const labelAt = ({ at }: Place, { bar, text }: Sizes, hidden: number): number =>
  at === 'beside' ? bar + PAD : Math.max(PAD, Math.min(hidden + PAD, bar - text - PAD));
