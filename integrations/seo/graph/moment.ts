/**
 * A moment in ISO 8601 with the offset that holds there: `2027-03-30T18:30:00+08:00`. A day without a time
 * (midnight UTC) stays a day. Search engines read times without a zone as they like.
 */
export function moment(date: Date, timeZone: string): string {
  if (date.getTime() % 86_400_000 === 0) return date.toISOString().slice(0, 10);
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace(/^GMT(?:\+00:00)?/, '') || 'Z';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}
