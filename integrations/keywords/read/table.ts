import { CsvError, parse } from 'csv-parse/sync';

/** A row of a table with the line on which it begins, counted from 1. */
export interface Record_ {
  cells: string[];
  line: number;
}

/** A table, or where its text breaks off. */
export interface Table {
  separator: string;
  records: Record_[];
  broken?: { line: number; message: string } | undefined;
}

const SEPARATORS = [',', ';', '\t'];

/** The separator by which the first line has most cells; commas when none has two. */
export function separatorOf(text: string): string {
  // What stands in quotes is a name, not the end of a cell.
  const first = (text.split('\n').find((line) => line.trim() && !isRemark(line)) ?? '').replace(
    /"[^"]*"/g,
    '',
  );
  const most = SEPARATORS.map((separator) => first.split(separator).length);
  return SEPARATORS[most.indexOf(Math.max(...most))]!;
}

/** Lines of people's own remarks, and Excel's hint for the separator. */
const isRemark = (line: string) => /^\s*#|^sep=.$/i.test(line);

/** Reads a text as a table; every row that can be read is there, also before and after one that cannot. */
export function readTable(text: string): Table {
  const separator = separatorOf(text);
  // Blanked, not taken out, so that lines keep their numbers.
  const plain = text.replace(/^(?:[ \t]*#.*|sep=.)$/gim, '');
  const read = (source: string, offset: number): Record_[] =>
    (
      parse(source, {
        delimiter: separator,
        relax_column_count: true,
        relax_quotes: true,
        info: true,
        bom: true,
      }) as unknown as { record: string[]; info: { lines: number } }[]
    )
      // The reader counts the lines that it has finished, a row's own among them.
      .map(({ record, info }) => ({
        cells: record,
        line: offset + info.lines - record.join('').split('\n').length + 1,
      }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  try {
    return { separator, records: read(plain, 0) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { separator, ...mended(plain, read) };
  }
}

/** A quote that is never closed swallows the rest of the file: that line is told, and the others are read. */
function mended(text: string, read: (source: string, offset: number) => Record_[]) {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => (line.match(/"/g)?.length ?? 0) % 2 === 1);
  const line = Math.max(at, 0) + 1;
  const rest = lines
    .with(line - 1, '')
    .map((one) => ((one.match(/"/g)?.length ?? 0) % 2 === 1 ? one.replaceAll('"', '') : one));
  return {
    records: read(rest.join('\n'), 0),
    broken: { line, message: lines[line - 1]!.trim() },
  };
}
