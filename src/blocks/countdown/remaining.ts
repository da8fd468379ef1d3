/** Time left in whole days, hours, minutes and seconds; all zero once the moment has passed. */
export function remaining(ends: number, now: number) {
  const seconds = Math.max(0, Math.floor((ends - now) / 1000));
  return {
    days: Math.floor(seconds / 86400),
    hours: Math.floor(seconds / 3600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
}
