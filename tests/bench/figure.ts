/** One thing that was measured, beside what it should be. */
export interface Figure {
  /** What was measured: '1,000 MDX posts, cold, against bare Astro'. */
  name: string;
  measured: number;
  /** The largest measured value that is still good, or the smallest where `least` is set. */
  target: number;
  least?: boolean;
  unit: Unit;
  /** What a reader should know of it: the parts of a ratio, the runs behind a median. */
  note?: string;
}

export type Unit = '×' | '%' | 'B' | 'MiB' | 's' | 'ms' | 'µs' | 'points';

export const isMet = ({ measured, target, least = false }: Figure): boolean =>
  least ? measured >= target : measured <= target;

/** A value as people read it: 1.32×, 18,204 B, 2,411 MiB. */
export function formatValue(value: number, unit: Unit): string {
  if (unit === '×') return `${value.toFixed(2)}×`;
  if (unit === '%') return `${value.toFixed(2)}%`;
  if (unit === 'µs') return `${value.toFixed(1)} µs`;
  if (unit === 'ms' && value < 100) return `${value.toFixed(1)} ms`;
  const count = Math.round(value).toLocaleString('en-GB');
  return unit === 'points' ? count : `${count} ${unit}`;
}
