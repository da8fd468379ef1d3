/** Name of the meta element by which a page asks to be printed. */
export const PRINT_MARKER = 'marquee:pdf';

/** What a page says about its PDF. */
export interface PrintOrder {
  /** Where it goes, from the site's root: /documents/tea/tea.pdf. */
  target: string;
  /** The day that it says it was made on: the same whenever it is printed. */
  day: Date;
  /** The most sheets that it should take. */
  sheets?: number | undefined;
}

/** A page that wants to be a PDF too. */
export interface Printable extends PrintOrder {
  /** File of the page, relative to the output. */
  file: string;
  html: string;
}

/** The content of the meta element: in which order the page wants what. */
export const printOrder = ({ target, day, sheets }: PrintOrder): string =>
  [target, day.toISOString().slice(0, 10), ...(sheets ? [sheets] : [])].join(' ');

const META = new RegExp(`<meta name="${PRINT_MARKER}" content="(\\S+) (\\S+)(?: (\\d+))?">`);

/** A built page that wants a PDF, without its marker; undefined for one that wants none. */
export function printableOf(file: string, html: string): Printable | undefined {
  const found = META.exec(html);
  if (!found) return undefined;
  const [mark, target, day, sheets] = found;
  return {
    file,
    html: html.replace(mark, ''),
    target: target!,
    day: new Date(day!),
    sheets: sheets === undefined ? undefined : Number(sheets),
  };
}
