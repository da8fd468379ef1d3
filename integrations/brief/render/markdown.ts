import { figures, type Brief, type Line, type Part, type Table } from '../document.ts';

/** The brief as Markdown (CommonMark, with tables as GitHub writes them), with one line break at its end. */
export const markdownOf = ({ title, lede, sections, brackets }: Brief): string =>
  [
    `# ${escaped(title)}`,
    opening(lede),
    ...sections.flatMap((section) => [
      `## ${escaped(section.title)}`,
      ...section.parts.flatMap((part) => partOf(part, brackets)),
    ]),
  ].join('\n\n') + '\n';

const partOf = ({ title, sentence, lines, table }: Part, brackets: Brief['brackets']): string[] => [
  ...(title === undefined ? [] : [`### ${escaped(title)}`]),
  ...(sentence === undefined ? [] : [opening(sentence)]),
  ...(lines?.length ? [lines.map((line) => lineOf(line, brackets)).join('\n')] : []),
  ...(table ? [tableOf(table)] : []),
];

function lineOf({ lead, text, href, note }: Line, [open, close]: Brief['brackets']): string {
  // An address that is its own text is a link by itself.
  const linked =
    href === undefined
      ? lead === undefined
        ? opening(text)
        : escaped(text)
      : href === text
        ? `<${href}>`
        : `[${escaped(text)}](<${href}>)`;
  return `- ${lead === undefined ? '' : `**${escaped(lead)}** `}${linked}${note ? `${open}${escaped(note)}${close}` : ''}`;
}

function tableOf(table: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(table.head.map(escaped)),
    row(figures(table).map((right) => (right ? '--:' : ':--'))),
    ...table.rows.map((cells) => row(cells.map(escaped))),
  ].join('\n');
}

/** A text that shows as it is written, on one line. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]|&(?=#?\w+;)/g, String.raw`\$&`);

/** The same where a line begins, at which a number or a dash would begin a list. */
const opening = (text: string): string =>
  escaped(text).replace(/^(\d{0,9})(?=[-+.)=])/, (begin) => `${begin}\\`);
