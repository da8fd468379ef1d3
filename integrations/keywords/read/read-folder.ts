import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../../kit/problem.ts';
import type { Row } from '../row.ts';
import { distinctRows } from './distinct.ts';
import { readExport } from './read-export.ts';

/** Everything that the exports of a folder say. */
export interface SearchData {
  rows: Row[];
  problems: Problem[];
  /** Files that were read, and those that hold what nobody asks for. */
  files: string[];
  passedOver: string[];
}

/** Reads all exports below a folder: the edge at which files are read. A folder that is not there is empty. */
export function readSearchData(root: string, folder: string, url: string): SearchData {
  const data: SearchData = { rows: [], problems: [], files: [], passedOver: [] };
  for (const file of filesBelow(root, folder)) {
    if (!/\.(?:csv|tsv|txt)$/i.test(file)) {
      if (!/(?:^|\/)README\.md$/i.test(file)) data.problems.push(notTable(file));
      continue;
    }
    const read = readExport({ file, bytes: readFileSync(join(root, file)) }, url);
    (read.passedOver ? data.passedOver : data.files).push(file);
    data.rows.push(...read.rows);
    data.problems.push(...read.problems);
  }
  const { rows, problems } = distinctRows(data.rows);
  return { ...data, rows, problems: [...data.problems, ...problems] };
}

function filesBelow(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const notTable = (file: string): Problem => ({
  code: 'MQ1951',
  severity: 'error',
  file,
  message: 'Only tables are read here: .csv, .tsv or .txt.',
  found: file.slice(file.lastIndexOf('/') + 1),
  fix: /\.zip$/i.test(file)
    ? `Unpack it into a folder: ${file.replace(/\.zip$/i, '/')}`
    : 'Export it as CSV, or move the file elsewhere.',
});
