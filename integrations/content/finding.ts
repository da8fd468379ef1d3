import type { Problem } from '../kit/problem.ts';
import type { ContentEntry } from './entry.ts';

/** Something wrong with a value, before its file and line are known. */
export interface Finding extends Pick<Problem, 'code' | 'message' | 'found' | 'fix'> {
  severity?: Problem['severity'];
  path: readonly PropertyKey[];
  /** The key at the path is meant, not its value. */
  key?: boolean;
}

/** The problem of a finding: its place, and what was written there if the finding does not say. */
export function problemAt(
  { file, source }: Pick<ContentEntry, 'file' | 'source'>,
  { path, key = false, severity = 'error', found, ...rest }: Finding,
): Problem {
  const seen = found ?? (path.length > 0 && !key ? source.written(path) : undefined);
  return {
    ...rest,
    severity,
    file,
    ...source.locate(path, { key }),
    ...(seen !== undefined && { found: seen }),
  };
}
