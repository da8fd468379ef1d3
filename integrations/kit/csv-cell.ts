/** A spreadsheet takes a cell that begins so for a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet runs: a text that looks like a formula gets an apostrophe, numbers stay numbers. */
export const harmlessCell = <Cell>(cell: Cell): Cell | string =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
