import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { readLineHead } from './line-head.ts';

/** The two halves of a source file. */
export interface Parts {
  data: Record<string, unknown>;
  /** The front matter as it is written, without its marks. */
  raw: string;
  format?: 'yaml' | 'toml' | 'json';
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
  /** Set when the front matter is not well formed: `data` is what could be saved. */
  broken?: { line: number; message: string };
}

const MARKS: [RegExp, RegExp, 'yaml' | 'toml'][] = [
  [/^---[ \t]*(?:yaml)?[ \t]*$/i, /^(?:---|\.\.\.)[ \t]*$/, 'yaml'],
  [/^\+\+\+[ \t]*$/, /^\+\+\+[ \t]*$/, 'toml'],
];

/** Splits a file into front matter (YAML, TOML, JSON, or plain lines) and body. Never throws. */
export function splitSource(text: string): Parts {
  const skipped = /^(?:[ \t]*\n)*/.exec(text)![0];
  const lines = text.slice(skipped.length).split('\n');
  const offset = skipped.split('\n').length - 1;
  for (const [open, close, format] of MARKS) {
    if (!open.test(lines[0]!)) continue;
    let end = lines.findIndex((line, index) => index > 0 && close.test(line));
    const unclosed = end < 0;
    if (unclosed) {
      end = lines.findIndex((line, index) => index > 0 && line.trim() === '');
      const looks = lines
        .slice(1, end < 0 ? undefined : end)
        .some((line) => /^[\w-]+\s*[:=]/.test(line));
      if (!looks) break;
      if (end < 0) end = lines.length;
    }
    const raw = lines.slice(1, end).join('\n');
    const rest = {
      raw,
      body: lines.slice(end + (unclosed ? 0 : 1)).join('\n'),
      bodyLine: offset + end + (unclosed ? 1 : 2),
    };
    const parsed = format === 'yaml' ? readYaml(raw, offset + 2) : readToml(raw, offset + 2);
    const broken = unclosed
      ? { line: offset + 1, message: 'The front matter is not closed.' }
      : parsed.broken;
    return { data: parsed.data, format, ...rest, ...(broken && { broken }) };
  }
  return readJson(text) ?? readLineHead(text) ?? { data: {}, raw: '', body: text, bodyLine: 1 };
}

type Read = Pick<Parts, 'data' | 'broken'>;

function readYaml(raw: string, line: number): Read {
  const errors = (text: string) => {
    const document = parseDocument(text, {
      prettyErrors: true,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const data: unknown = document.errors.length
      ? undefined
      : document.toJS({ maxAliasCount: 100 });
    return { error: document.errors[0], data };
  };
  try {
    let { error, data } = errors(raw);
    // YAML forbids tabs; some of the old readers took them.
    if (error && /\t/.test(raw)) ({ error, data } = errors(raw.replaceAll('\t', '  ')));
    if (!error)
      return isRecord(data)
        ? { data }
        : data === null || data === undefined
          ? { data: {} }
          : { data: {}, broken: { line, message: 'The front matter is not a list of fields.' } };
    const message = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    return {
      data: salvage(raw, ':'),
      broken: { line: line + (error.linePos?.[0].line ?? 1) - 1, message },
    };
  } catch (error) {
    return {
      data: salvage(raw, ':'),
      broken: { line, message: String((error as Error).message).split('\n')[0]! },
    };
  }
}

function readToml(raw: string, line: number): Read {
  try {
    return { data: plainDates(parseToml(raw)) as Record<string, unknown> };
  } catch (error) {
    const at = error instanceof TomlError ? error.line - 1 : 0;
    return {
      data: salvage(raw, '='),
      broken: { line: line + at, message: String((error as Error).message).split('\n')[0]! },
    };
  }
}

/** Hugo takes JSON front matter: an object at the very start of the file. */
function readJson(text: string): Parts | undefined {
  if (!/^\s*\{\s*(?:"|\n|\})/.test(text)) return undefined;
  const end = jsonEnd(text);
  if (end < 0) return undefined;
  const raw = text.slice(0, end);
  const rest = text.slice(end).replace(/^[ \t]*\n/, '');
  const bodyLine = text.slice(0, text.length - rest.length).split('\n').length;
  try {
    const data: unknown = JSON.parse(raw);
    if (isRecord(data)) return { data, raw, body: rest, bodyLine };
  } catch (error) {
    return {
      data: salvage(raw.replace(/^\s*"(\w+)"\s*:/gm, '$1:').replace(/,\s*$/gm, ''), ':'),
      raw,
      format: 'json',
      body: rest,
      bodyLine,
      broken: { line: 1, message: (error as Error).message },
    };
  }
  return undefined;
}

function jsonEnd(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const mark = text[index];
    if (mark === '"') {
      for (index++; index < text.length && text[index] !== '"'; index++)
        if (text[index] === '\\') index++;
    } else if (mark === '{' || mark === '[') depth++;
    else if ((mark === '}' || mark === ']') && --depth === 0) return index + 1;
  }
  return -1;
}

/** Reads what can be read of a broken front matter, one line at a time. */
function salvage(raw: string, sign: ':' | '='): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const line of raw.split('\n')) {
    const found = (
      sign === ':' ? /^([A-Za-z][\w-]*)\s*:\s*(\S.*)$/ : /^([A-Za-z][\w-]*)\s*=\s*(\S.*)$/
    ).exec(line);
    if (!found) continue;
    const text = found[2]!.trim();
    if (/^[[{|>&*!]/.test(text) && !/^\[.*\]$/.test(text)) continue;
    if (/^\[.*\]$/.test(text))
      data[found[1]!] = text.slice(1, -1).split(',').map(unquote).filter(Boolean);
    else data[found[1]!] = /^(?:true|false)$/.test(text) ? text === 'true' : unquote(text);
  }
  return data;
}

const unquote = (text: string) =>
  text
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .replace(/^["']|["']$/g, '')
    .trim();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Dates of TOML as the text that the writer gave. */
function plainDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainDates);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainDates(item)]));
  return value;
}
