const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/;

/**
 * A date of any usual form as the site writes it: `2024-01-31`, or `2024-01-31T09:30:00+08:00` when it has
 * a time (UTC when it names no zone). Undefined when it is no date.
 */
export function readDate(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === 'number') {
    if (/^\d{8}$/.test(String(value)))
      return readDate(String(value).replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3'));
    return value > 1e9 ? new Date(value < 1e11 ? value * 1000 : value).toISOString() : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replace(/\s*\([A-Z]+\)$/, '');
  const parts = ISO.exec(text) ?? CHINESE.exec(text);
  if (parts) return fromParts(parts);
  if (/^\d{8}$/.test(text)) return readDate(Number(text));
  return fromWords(text);
}

function fromParts([, year, month, day, hour, minute, second = '00', , zone]: RegExpExecArray):
  string | undefined {
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > last)
    return undefined;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const offset =
    !zone || /^(?:z|utc|gmt)$/i.test(zone)
      ? 'Z'
      : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, h: string, m = '00') => `${h}:${m as string}`);
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}

/** `31 January 2024`, `Jan 31st, 2024`, `Wed, 31 Jan 2024 09:30:00 +0000`. */
function fromWords(text: string): string | undefined {
  if (!/\p{L}{3}/u.test(text) || !/\d{4}/.test(text)) return undefined;
  const plain = text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1');
  const timed = /\d:\d{2}/.test(plain);
  const zoned = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}|\b[A-Z]{3,4})\)?$/.test(plain);
  const time = Date.parse(timed && zoned ? plain : `${plain} UTC`);
  if (Number.isNaN(time)) return undefined;
  const iso = new Date(time).toISOString();
  return timed ? iso.replace('.000Z', 'Z') : iso.slice(0, 10);
}

/** The day in the name of a Jekyll post, `2024-01-31-title`. */
export function dateOfName(name: string): { date: string; rest: string } | undefined {
  const found = /^(\d{4})[-_](\d{1,2})[-_](\d{1,2})(?:[-_ ]+(.*))?$/.exec(name);
  const date = found && readDate(`${found[1]}-${found[2]}-${found[3]}`);
  return date ? { date, rest: found[4] || '' } : undefined;
}
