import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../finding.ts';
import type { Edit } from '../rule.ts';
import type { SiteFacts } from '../site-view.ts';
import { fixText } from './fix-text.ts';

/** What was mended in a file. */
export interface Mended {
  file: string;
  edits: Edit[];
}

/** Mends in the sources what is safe to mend, each file written whole or not at all. Answers what was done. */
export function fixFindings(
  root: string,
  findings: readonly Finding[],
  site: Pick<SiteFacts, 'url' | 'homes'>,
): Mended[] {
  const byFile = Map.groupBy(
    findings.filter(({ edit, source }) => edit && source),
    ({ file }) => file,
  );
  return [...byFile].flatMap(([file, own]) => {
    const path = join(root, file);
    const edits = [...new Map(own.map(({ edit }) => [JSON.stringify(edit), edit!])).values()];
    const before = readFileSync(path, 'utf8');
    const { text, done } = fixText(before, edits, site);
    if (!done.length) return [];
    writeFileSync(`${path}.part`, text);
    renameSync(`${path}.part`, path);
    return [{ file, edits: done }];
  });
}

/** An edit in words. */
export const editText = (edit: Edit): string =>
  edit.kind === 'address'
    ? `${edit.from} → ${edit.to}`
    : edit.kind === 'rel'
      ? `rel="${edit.add.join(' ')}" for ${edit.href}`
      : `spaces of ${edit.field}`;
