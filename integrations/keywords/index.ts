export { figure } from './read/figure.ts';
export { decode, readTable, type SearchRow } from './read/table.ts';
