import { join } from 'node:path';
import type { Problem } from '../kit/problem.ts';
import { readFrontMatter, readYaml, type Source } from '../kit/source.ts';
import { yamlProblems } from '../kit/yaml-problem.ts';
import type { ContentEntry, PlacedFile } from './entry.ts';
import { fieldsOf, isOptional } from './schema-walk.ts';
import { sketchField } from './sketch.ts';
import { readText } from './read-text.ts';

/** Reads a file of a collection; its values are not checked yet. No entry when nothing can be made of it. */
export function readEntry(
  root: string,
  placed: PlacedFile,
): { entry?: ContentEntry; problems: Problem[] } {
  const { file, format } = placed;
  const read = readText(join(root, file));
  if ('unread' in read) return { problems: [{ ...read.unread, severity: 'error', file }] };
  const { text } = read;
  const source = format === 'yaml' ? readYaml(text) : readFrontMatter(text);
  if (!source) {
    const bare: Source = { ...readYaml(''), data: undefined, body: text, bodyLine: 1 };
    const open = /^\s*---[ \t]*\n/.test(text);
    return {
      // A body is worth reading only if it is not the front matter itself.
      ...(!open && { entry: { ...placed, text, source: bare, data: undefined } }),
      problems: [noFrontMatter(placed, text, open)],
    };
  }
  return {
    entry: { ...placed, text, source, data: undefined },
    problems: yamlProblems(source, text, file),
  };
}

/** A line that is nearly a fence: the first of the file, or one that would have closed the front matter. */
function strayFence(text: string): { line: number; written: string } | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const stray = /^(?:\s+---|-{4,}|--|[—–―－]+|—-|-—)\s*$/;
  const written = lines[first] ?? '';
  if (stray.test(written)) return { line: first + 1, written };
  if (!/^---[ \t]*$/.test(written)) return undefined;
  const close = lines.findIndex(
    (line, index) => index > first && (stray.test(line) || /^\.\.\.\s*$/.test(line)),
  );
  return close < 0 ? undefined : { line: close + 1, written: lines[close]! };
}

function noFrontMatter({ file, collection }: PlacedFile, text: string, open: boolean): Problem {
  const problem = { code: 'MQ1005', severity: 'error', file, line: 1, column: 1 } as const;
  const fence = strayFence(text);
  if (fence)
    return {
      ...problem,
      line: fence.line,
      message:
        'The front matter stands between two lines of three hyphens, with nothing before or after them.',
      found: fence.written,
      fix: '---',
    };
  if (open) {
    const line = text.split('\n').findIndex((one) => one.trim() === '---') + 1;
    return {
      ...problem,
      line,
      message: 'The front matter is opened here and never closed.',
      found: '---',
      fix: 'Write a line with --- below its last field.',
    };
  }
  if (/^\s*\+\+\+[ \t]*\n/.test(text))
    return {
      ...problem,
      message: 'The front matter is TOML (+++); posts begin with YAML between two lines of ---.',
      found: '+++',
      fix: 'marquee import <folder> turns a whole blog into YAML.',
    };
  const needed = Object.entries(fieldsOf(collection.schema, {})).filter(
    ([, one]) => !isOptional(one),
  );
  return {
    ...problem,
    message: 'The file does not begin with front matter: its fields between two lines of ---.',
    found: text.split('\n').find((line) => line.trim() !== '') ?? 'an empty file',
    fix: ['---', ...needed.map(([key, schema]) => sketchField(key, schema)), '---'].join('\n'),
  };
}
