import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Problem } from '../kit/problem.ts';
import { normalizeLines } from '../kit/source.ts';
import { failingCode } from './failing-code.ts';

/** What the code of a text throws while it is rendered; the checks have found everything else before. */
export async function renderProblem(
  { body, filePath, root }: { body: string; filePath: string; root: string },
  error: unknown,
  render: (text: string) => Promise<unknown>,
): Promise<Problem> {
  const path = resolve(root, filePath);
  const code = await failingCode(body, render).catch(() => undefined);
  const thrown = code ? code.error : error;
  const file = normalizeLines(readFileSync(path, 'utf8'));
  const before = code && file.slice(0, Math.max(0, file.lastIndexOf(body.trim())));
  const own = body.slice(0, code?.offset).trimStart();
  return {
    code: 'MQ1401',
    severity: 'error',
    file: relative(root, path).replaceAll('\\', '/'),
    ...(code && { line: `${before}${own}`.split('\n').length }),
    message: 'Code in braces fails while the text is rendered.',
    found: (thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1)[0]!,
    fix: 'Put the code right, or write \\{ where you mean the sign itself.',
  };
}
