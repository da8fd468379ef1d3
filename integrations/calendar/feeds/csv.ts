import { stringify } from 'csv-stringify/sync';
import { lastDay, type CalendarItem } from '../timeline/item.ts';
import { COLUMNS, feedWords, stateIn } from './words.ts';

/**
 * The items as a table for spreadsheets, heads and kinds in `language`; RFC 4180, in UTF-8 with a byte order mark, without
 * which Excel garbles Chinese. Moments are in UTC. No cell is run as a formula.
 */
export function calendarCsv(items: readonly CalendarItem[], language: string): string {
  const { kinds, columns, states } = feedWords(language);
  const rows = items.map((item) =>
    COLUMNS.map((column) => {
      if (column === 'kind') return kinds[item.kind];
      if (column === 'end') return lastDay(item);
      if (column === 'at') return item.at?.toISOString() ?? '';
      if (column === 'state') return stateIn(states, item.state);
      if (column === 'channels') return item.channels?.join(', ') ?? '';
      return item[column] ?? '';
    }),
  );
  return stringify([COLUMNS.map((column) => columns[column]), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}
