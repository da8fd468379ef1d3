/** How far a figure is from its reference, relative to it; absolute where that is 0. */
export function farOff(found: unknown, wanted: unknown): number {
  if (Array.isArray(wanted))
    return Math.max(...wanted.map((one, index) => farOff((found as unknown[])[index], one)));
  const [is, should] = [Number(found), Number(wanted)];
  if (is === should) return 0;
  const off = should === 0 ? Math.abs(is) : Math.abs(is / should - 1);
  return Number.isNaN(off) ? Infinity : off;
}
