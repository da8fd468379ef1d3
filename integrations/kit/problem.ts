import { catalogue, type ErrorCode } from './catalogue.ts';

/** One thing that is wrong in a file that a person wrote. */
export interface Problem {
  code: ErrorCode;
  severity: 'error' | 'warning';
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Counted from 1; absent when the whole file is meant. */
  line?: number;
  column?: number;
  /** What is wrong, one sentence. */
  message: string;
  /** The value that was found, as the person wrote it. */
  found?: string;
  /** What would be right: a sentence or a corrected snippet. */
  fix?: string;
}

/** Thrown at the edge when problems forbid to go on; carries all of them. */
export class ProblemsError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(formatProblems(problems, { color: false }));
    this.name = 'ProblemsError';
    this.problems = problems;
    // Whoever prints it shows the sentences alone: no stack helps with what stands in a file.
    this.stack = this.message;
    Object.defineProperty(this, 'problems', { enumerable: false });
  }
}

/** Whether an error carries problems. Vite loads this file a second time, so that its class is another one. */
export const isProblemsError = (error: unknown): error is ProblemsError =>
  error instanceof Error && error.name === 'ProblemsError' && 'problems' in error;

const paint = (on: boolean, open: number, text: string) =>
  on ? `\u001b[${open}m${text}\u001b[0m` : text;

const LONGEST = 120;

/** Control characters, and those that turn the direction of text, would garble a terminal. */
const printable = (text: string) =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');

/** A found value on one line, cut where it would bury the sentence. */
function excerpt(text: string): string {
  const points = [...text.trim().replace(/\s*\n\s*/g, ' ⏎ ')];
  return printable(
    points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : points.join(''),
  );
}

/** One problem as a person reads it: place, sentence, what was found, what to write instead. */
export function formatProblem(problem: Problem, { color }: { color: boolean }): string {
  const { code, severity, file, line, column, message, found, fix } = problem;
  const place = [file, line, line === undefined ? undefined : column].filter(Boolean).join(':');
  const mark = paint(color, severity === 'error' ? 31 : 33, severity);
  const rows = [`${paint(color, 1, printable(place))}  ${mark} ${paint(color, 2, code)}`];
  rows.push(`  ${printable(message)}`);
  if (found) rows.push(`    ${paint(color, 2, 'found  ')}  ${excerpt(found)}`);
  if (fix) {
    const lines = fix.split('\n').map(printable);
    rows.push(`    ${paint(color, 32, 'instead')}  ${lines.join(`\n${' '.repeat(13)}`)}`);
  }
  return rows.join('\n');
}

const before = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line, column, code and sentence, whatever order they were found in. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      before(a.file, b.file) ||
      before(a.line ?? 0, b.line ?? 0) ||
      before(a.column ?? 0, b.column ?? 0) ||
      before(a.code, b.code) ||
      before(a.message, b.message),
  );

const counted = (count: number, name: string) => `${count} ${count === 1 ? name : `${name}s`}`;

/** How many errors and warnings there are, and in how many files: “2 errors and 1 warning in 3 files”. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${parts.filter(Boolean).join(' and ')} in ${counted(files, 'file')}`;
}

/** All problems, by file and line, with a count at the end; empty text when there are none. */
export function formatProblems(problems: readonly Problem[], options: { color: boolean }): string {
  if (problems.length === 0) return '';
  return [
    ...sortProblems(problems).map((problem) => formatProblem(problem, options)),
    paint(options.color, 1, countProblems(problems)),
  ].join('\n\n');
}

/** The title that the catalogue has for a code. */
export const titleOf = (code: ErrorCode): string => catalogue[code];
