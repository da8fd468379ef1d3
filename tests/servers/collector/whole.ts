import { DatabaseSync } from 'node:sqlite';

/** Rows of a store that break what every row must be; none, whatever was sent. */
export function brokenRows(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const text = (column: string) => `(SELECT text FROM texts WHERE id = ${column})`;
  const rows = db
    .prepare(
      `SELECT id, ${text('name')} AS name, ${text('page')} AS page, ${text('site')} AS site,
         ${text('currency')} AS currency, value, engaged, scroll, time, props FROM events`,
    )
    .all() as Record<string, string | number | null>[];
  db.close();
  return rows.filter((row) => !isWhole(row)).map((row) => JSON.stringify(row));
}

function isWhole(row: Record<string, string | number | null>): boolean {
  const { id, name, page, site, currency, value, engaged, scroll, time, props } = row;
  const parsed: unknown = props === null ? {} : JSON.parse(`${props}`);
  return (
    /^[\w.-]{1,64}$/.test(`${id}`) &&
    /^[^\u0000-\u001f]{1,60}$/.test(`${name}`) &&
    `${page}`.startsWith('/') &&
    site === 'guyu.example' &&
    (value === null
      ? currency === ''
      : (value as number) >= 0 && /^[A-Z]{3}$/.test(`${currency}`)) &&
    (engaged === null || ((engaged as number) >= 0 && (engaged as number) <= 86_400_000)) &&
    (scroll === null || ((scroll as number) >= 0 && (scroll as number) <= 100)) &&
    Number.isSafeInteger(time) &&
    typeof parsed === 'object' &&
    Object.values(parsed!).every((one) => ['string', 'number', 'boolean'].includes(typeof one)) &&
    !/[\u0000-\u001f\u202e]/.test(Object.values(parsed!).join())
  );
}
