import { padCells } from '../../kit/cells.ts';

/** A column of a table: its head, and the cell of a row as people read it. */
export interface Column<Item> {
  head: string;
  cell: (row: Item) => string;
  /** Cells of the terminal; the first column takes what the others leave. */
  width?: number;
}

export interface Sheet {
  /** Cells of the terminal. */
  width: number;
  color: boolean;
}

const GAP = '  ';

export const paint = ({ color }: Sheet, code: number, text: string): string =>
  color ? `\u001b[${code}m${text}\u001b[0m` : text;

/** Lines of a table with its title; the first column is text, all others are figures and stand to the right. */
export function tableLines<Item>(
  sheet: Sheet,
  {
    title,
    rows,
    columns,
  }: { title: string; rows: readonly Item[]; columns: readonly Column<Item>[] },
): string[] {
  const [first, ...figures] = columns;
  const widths = figures.map(({ head, cell, width = 0 }) =>
    Math.max(width, head.length, ...rows.map((row) => cell(row).length)),
  );
  const rest = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const wide = Math.max(12, sheet.width - GAP.length - rest);
  const line = (cells: string[]) =>
    GAP +
    [
      padCells(cells[0]!, wide),
      ...cells.slice(1).map((cell, at) => padCells(cell, widths[at]!, 'right')),
    ]
      .join(GAP)
      .trimEnd();
  return [
    paint(sheet, 1, line([title, ...figures.map(({ head }) => head)])),
    ...rows.map((row) => line([first!.cell(row), ...figures.map(({ cell }) => cell(row))])),
  ];
}
