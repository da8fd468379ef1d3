import type { Problem } from '../kit/problem.ts';

/** What failed while a page was rendered. */
export interface FailedPage {
  path: string;
  /** The file of content behind it, or the route that makes it. */
  file: string;
  /** Text of that file, if it is one of content. */
  text?: string | undefined;
  error: unknown;
  /** The line of the bundle in which it failed, if it can be read. */
  bundled?: string | undefined;
}

/** What is said of a page whose code fails: one sentence; the stack is for those who ask for it. */
export function pageProblem({ path, file, text, error, bundled }: FailedPage): Problem {
  const line = text === undefined || bundled === undefined ? undefined : lineOf(text, bundled);
  return {
    code: 'MQ1406',
    severity: 'error',
    file,
    ...(line !== undefined && { line }),
    message: `Code fails while ${path} is rendered.`,
    found: (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!,
    fix: 'Put the code right; marquee build --verbose shows where in it.',
  };
}

/** The line of the longest code in braces that stands in the failing line of the bundle as well, if there is one such. */
function lineOf(text: string, bundled: string): number | undefined {
  const found = [...text.matchAll(/\{([^{}]*)\}/g)]
    .map(({ 1: code = '', index }) => ({ code: code.trim(), index }))
    .filter(({ code }) => code && bundled.includes(code));
  const longest = Math.max(...found.map(({ code }) => code.length));
  const [only, ...others] = found.filter(({ code }) => code.length === longest);
  return only && others.length === 0 ? text.slice(0, only.index).split('\n').length : undefined;
}

/** Where the bundle failed: its file and line, as the stack of the error says. */
export function bundlePlace(error: unknown): { file: string; line: number } | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const [, file, line] = /(file:\/\/[^\s()]+?):(\d+):\d+\)?$/m.exec(stack) ?? [];
  return file === undefined ? undefined : { file, line: Number(line) };
}
