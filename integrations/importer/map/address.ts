/** An address as front matter takes it: a path with a slash at both ends, or a file; undefined when it is none. */
export function sitePath(address: string): string | undefined {
  const path = address
    .trim()
    .replace(/^[a-z][\w+.-]*:\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '');
  if (!path || /^[a-z][\w+.-]*:/i.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part && part !== '.');
  if (parts.includes('..') || parts.some((part) => /[\s\\]/.test(part) && !encodeURI(part)))
    return undefined;
  const last = parts.at(-1);
  if (last === undefined) return '/';
  if (/^index\.html?$/.test(last)) parts.pop();
  const joined = `/${parts.map((part) => part.replace(/\s/g, '%20')).join('/')}`;
  return /\.(?:html?|php|aspx?|xml|txt|pdf|md)$/i.test(joined) || joined === '/'
    ? joined
    : `${joined}/`;
}

/** An address pattern with its `:keys` filled in; undefined when one of them is not known. */
export function fill(
  pattern: string,
  values: Record<string, string | undefined>,
): string | undefined {
  let known = true;
  const path = pattern.replace(/:(\w+)/g, (_, key: string) => {
    if (values[key] === undefined) known = false;
    return values[key] ?? '';
  });
  return known ? path : undefined;
}

/** The parts of a day that patterns name. */
export function dayValues(date: string | undefined): Record<string, string | undefined> {
  if (!date) return {};
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const start = Date.UTC(Number(year), 0, 1);
  const count = (Date.parse(`${year}-${month}-${day}`) - start) / 86_400_000 + 1;
  return {
    year,
    month,
    day,
    short_year: year.slice(2),
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    y_day: String(count).padStart(3, '0'),
    yearday: String(count),
  };
}

/** The day of a moment in a time zone; as it is written when the zone is not known or the moment names none. */
export function dayIn(date: string, zone: string | undefined): string {
  const day = date.slice(0, 10);
  if (!zone || !/[+-]\d{2}:\d{2}$/.test(date)) return day;
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(date));
  } catch {
    return day;
  }
}

/** A path with its percent signs read; as it is where they mean nothing. */
export function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
