import type { Problem } from './problem.ts';
import { narrow, WIDE_SIGNS } from './wide-signs.ts';
import type { Place, Source, YamlError } from './source.ts';

interface Words {
  message: string;
  fix?: string;
}

/**
 * What a person is told of YAML that is not well formed. Keys given twice are all reported; of the
 * other errors only the first, since those that follow are mostly its echo.
 * `text` is the whole file with `\n` line ends.
 */
export function yamlProblems(source: Source, text: string, file: string): Problem[] {
  const lines = text.split('\n');
  const first = source.errors.find(({ duplicate }) => !duplicate);
  const cuts = first ? [] : source.cuts.map((place) => cutShort(place, lines, file));
  const errors = source.errors
    .filter((error) => error.duplicate || error === first)
    .map((error): Problem => {
      const { line, column } = placeOf(error, lines);
      const written = lines[line - 1] ?? '';
      return {
        code: error.duplicate ? 'MQ1109' : 'MQ1002',
        severity: 'error',
        file,
        line,
        // Where the reader gives up on a line without end depends on the machine, not on the file.
        ...(written.length < 1000 && { column }),
        found: written.trim().slice(0, 120),
        ...(error.duplicate
          ? twice(written.slice(column - 1))
          : explain(error, written, lines, line)),
      };
    });
  return [...errors, ...cuts];
}

/** A text that YAML reads only as far as ` #`. */
function cutShort({ line, column }: Place, lines: readonly string[], file: string): Problem {
  const written = lines[line - 1] ?? '';
  const [, head = '', value = written] =
    /^(\s*(?:- )*(?:[\w-]+:\s+)?(?:- )*)(.*)$/.exec(written) ?? [];
  return {
    code: 'MQ1111',
    severity: 'warning',
    file,
    line,
    column,
    message: 'A space and # begin a comment, so nobody reads what follows them here.',
    found: written.trim(),
    fix: /[[{]/.test(value[0] ?? '')
      ? 'Put the whole text in quotes.'
      : `${head.trimStart()}${quote(value)}`,
  };
}

/** The reader notices some mistakes a line too late: a full-width colon, a quote that is never closed. */
function placeOf({ place, code }: YamlError, lines: string[]): { line: number; column: number } {
  const above = lines[place.line - 2] ?? '';
  if (code === 'BAD_INDENT' && unclosed(above) > 0)
    return { line: place.line - 1, column: above.search(/[[{]/) + 1 };
  if (
    code === 'BLOCK_AS_IMPLICIT_KEY' &&
    !/:\s.*:/.test(lines[place.line - 1] ?? '') &&
    !opensWithSign(lines[place.line - 1] ?? '')
  )
    return { line: place.line + 1, column: (lines[place.line] ?? '').search(/\S/) + 1 };
  const late =
    code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY' || code === 'IMPOSSIBLE';
  for (let line = place.line; line > 0 && line > place.line - (late ? 400 : 2); line--) {
    const text = lines[line - 1] ?? '';
    if (WIDE_COLON.test(text) || (code === 'MISSING_CHAR' && opensQuote(text)))
      return line === place.line ? place : { line, column: text.search(/\S/) + 1 };
    if (text.trim() === '---') break;
  }
  return place;
}

const WIDE_COLON = /^(\s*(?:- )?[\w-]+)：\s*(.*)$/;
const PAIR = /^(\s*(?:- )?[\w-]+:)\s+(.*)$/;

const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;

/** A value begins with a sign that means something to YAML, and goes on as text: `> half price`, `{new} bread`. */
const opensWithSign = (line: string) =>
  /^(?:[>|?-]\s+\S|[{[][^{}[\]]*[}\]]\s*[^\s,#])/.test(PAIR.exec(line)?.[2] ?? '');

/** Brackets that a line opens and does not close. */
const unclosed = (line: string) => count(line, /[[{]/g) - count(line, /[\]}]/g);

/** A quote is opened as a value and not closed on its line. */
function opensQuote(line: string): boolean {
  const quoted = /^\s*(?:- )?(?:[\w-]+:\s+)?(["'])(.*)$/.exec(line);
  return quoted !== null && !quoted[2]!.trimEnd().endsWith(quoted[1]!);
}

const quote = (text: string) => `"${text.trim().replace(/(["\\])/g, '\\$1')}"`;

const twice = (written: string): Words => {
  const key = (written.split(':')[0] ?? '').trim().replace(/^[-{\s]+/, '');
  return {
    message: `${key} is given twice; only one of them can hold.`,
    fix: `Leave out one ${key}.`,
  };
};

function explain({ code }: YamlError, written: string, lines: string[], line: number): Words {
  const wide = WIDE_COLON.exec(written);
  if (wide)
    return {
      message: 'The colon is a full-width one (：), which YAML does not know.',
      fix: `${wide[1]!.trim()}: ${wide[2]}`,
    };
  if (/^[ ]*\t/.test(written))
    return {
      message: 'The line begins with a tab; YAML is indented with spaces only.',
      fix: written.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')),
    };
  const [, key = '', value = ''] = PAIR.exec(written) ?? [];
  const wideSigns = WIDE_SIGNS.exec(value)?.[0];
  if (wideSigns && (/^[[{]/.test(value) || value.startsWith(wideSigns)))
    return {
      message: `The sign ${wideSigns} is a full-width one, which YAML does not know.`,
      fix: `${key.trim()} ${narrow(value)}`,
    };
  if (opensWithSign(written)) return signFirst(key, value);
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/.test(value)
        ? {
            message: 'The text holds a colon, so it has to stand in quotes.',
            fix: `${key.trim()} ${quote(value)}`,
          }
        : {
            message:
              'The line is indented further than the one above, which has its value already.',
            fix: alignedWith(lines[line - 2] ?? '', written),
          };
    case 'MISSING_CHAR':
      if (opensQuote(written))
        return {
          message: 'A quote is opened here and never closed.',
          fix: `${key.trim()} ${quote(value.slice(1).replace(/[“”]$/, ''))}`.trim(),
        };
      return unclosed(written) > 0
        ? { message: 'A list or a group is opened here and not closed.', fix: closed(written) }
        : { message: 'A sign is missing here: a quote, a comma or a bracket.' };
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'UNRESOLVED_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return signFirst(key, value);
    case 'CIRCULAR_ALIAS':
      return { message: 'The value holds itself, without end.', fix: 'Write out what is meant.' };
    case 'WIDE_SPACE':
      return {
        message:
          'The line begins with a wide or a no-break space; YAML is indented with plain spaces only.',
        fix: written.replace(/^\s+/, (indent) => ' '.repeat(indent.length)),
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message:
          'In double quotes a backslash has a meaning of its own; single quotes leave it alone.',
        fix: `${key.trim()} '${value.replace(/^"|"$/g, '').replaceAll("'", "''")}'`,
      };
    case 'UNEXPECTED_TOKEN':
      if (/^(["'])/.test(value))
        return {
          message:
            'Text follows after the closing quote; quotes within the text have to be the other kind.',
          fix: `${key.trim()} ${otherQuotes(value)}`,
        };
      return { message: 'YAML does not expect this here.', fix: QUOTED };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'IMPOSSIBLE':
    case 'MISSING_KEY':
    case 'BAD_INDENT':
      if (unclosed(written) > 0)
        return {
          message: 'A list or a group is opened here and not closed.',
          fix: closed(written),
        };
      return missingColon(lines, line);
    case 'MULTIPLE_DOCS':
      return {
        message: 'The line --- begins a second document; a file holds one.',
        fix: 'Leave out the line ---.',
      };
    case 'RESOURCE_EXHAUSTION':
    case 'TOO_DEEP':
      return { message: 'The file nests or repeats itself more deeply than any page needs.' };
    default:
      return { message: 'This is not well-formed YAML.', fix: QUOTED };
  }
}

const signFirst = (key: string, value: string): Words => ({
  message: `A text that begins with ${value.trim()[0] ?? 'this sign'} has to stand in quotes.`,
  fix: `${key.trim()} ${quote(value)}`,
});

/** Two lines, the second beginning where the first does. */
const alignedWith = (above: string, line: string) =>
  `${above.trimEnd()}\n${' '.repeat(Math.max(above.search(/[^\s-]/), 0))}${line.trim()}`;

const QUOTED = 'One “key: value” on a line; text with signs such as : # [ { in quotes.';

/** The line with the brackets closed that it opens, the last one first. */
function closed(written: string): string {
  const open: string[] = [];
  for (const sign of written.match(/[[\]{}]/g) ?? [])
    if (sign === '[') open.unshift(']');
    else if (sign === '{') open.unshift(' }');
    else open.shift();
  return written.trim() + open.join('');
}

function otherQuotes(value: string): string {
  const inner = value.trim().replace(/^["']|["']$/g, '');
  return inner.includes('"') ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

function missingColon(lines: string[], line: number): Words {
  const written = (lines[line - 1] ?? '').trim();
  const glued = /^(\w[\w-]*):(\S.*)$/.exec(written);
  if (glued)
    return { message: 'A space is missing after the colon.', fix: `${glued[1]}: ${glued[2]}` };
  const word = /^(\w[\w-]*)(?:\s+(.*))?$/.exec(written);
  return word
    ? {
        message: 'A colon is missing after the name of the field.',
        fix: `${word[1]}: ${word[2] ?? '…'}`,
      }
    : {
        message: 'The line is not indented like its neighbours, or a colon is missing.',
        fix: QUOTED,
      };
}
