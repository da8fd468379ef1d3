import type { Parts } from './front-matter.ts';

/** Without one of these the lines are words of the text. */
const SURE = /^(?:title:|date:.*\d{4})/im;

/**
 * Front matter without marks: lines such as `Title: Rain` up to the first empty one (Pelican, MultiMarkdown), or
 * lines such as `.. title: Rain` in a comment (Nikola). Undefined when a text begins with neither.
 * https://docs.getpelican.com/en/stable/content.html#file-metadata
 * https://getnikola.com/handbook.html#metadata-fields
 */
export function readLineHead(text: string): Parts | undefined {
  return inComment(text) ?? inLines(text);
}

function inComment(text: string): Parts | undefined {
  const [whole, raw] =
    /^\s*<!--[ \t]*\n((?:[ \t]*(?:\.\.[ \t]+[\w-]+:.*)?\n)+)[ \t]*-->/.exec(text) ?? [];
  if (whole === undefined || !raw?.trim()) return undefined;
  const data = fields(raw.split('\n').map((line) => line.replace(/^[ \t]*\.\.[ \t]+/, '')));
  return data && { ...parts(text, whole.length), data, raw };
}

function inLines(text: string): Parts | undefined {
  const start = /^(?:[ \t]*\n)*/.exec(text)![0].length;
  const rest = text.slice(start);
  const raw = rest.slice(0, /\n[ \t]*(?:\n|$)/.exec(rest)?.index);
  const data = fields(raw.split('\n'));
  if (!data || !SURE.test(raw)) return undefined;
  return { ...parts(text, start + raw.length), data, raw };
}

function parts(text: string, end: number): Pick<Parts, 'body' | 'bodyLine'> {
  const body = text.slice(end).replace(/^[ \t]*\n/, '');
  return { body, bodyLine: text.slice(0, text.length - body.length).split('\n').length };
}

/** Fields by name; lines that are indented go on with the last one. Undefined when a line is neither. */
function fields(lines: string[]): Record<string, string> | undefined {
  const data: Record<string, string> = {};
  let last: string | undefined;
  for (const line of lines) {
    const [, key, value = ''] = /^([A-Za-z][\w-]*):(?:[ \t]+(.*))?$/.exec(line) ?? [];
    if (key) data[(last = key)] = value.trim();
    else if (last && /^[ \t]+\S/.test(line)) data[last] = `${data[last]} ${line.trim()}`.trim();
    else if (line.trim()) return undefined;
  }
  const said = Object.entries(data).filter(([, value]) => value !== '');
  return said.length ? Object.fromEntries(said) : undefined;
}
