import { escapeHtml } from '../../kit/html/escape.ts';
import { figures, type Brief, type Line, type Part, type Table } from '../document.ts';

const FONT = "font-family:Georgia,'Songti SC','Noto Serif CJK SC',serif";
const CELL = 'padding:6px 10px 6px 0;border-bottom:1px solid #dbd3c1;vertical-align:top';

/**
 * The brief as an HTML mail. Mail programs know neither grids nor style sheets: one column, tables, styles on elements.
 * Gmail cuts off what is longer than 102 kB.
 */
export function htmlOf(brief: Brief): string {
  const { language, title, lede, sections, brackets } = brief;
  const body = sections
    .map(
      (section) =>
        `${heading(2, section.title)}${section.parts.map((part) => partOf(part, brackets)).join('\n')}`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
</head>
<body style="margin:0;padding:0;background:#f7f3ea">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f7f3ea">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;background:#fdfbf5">
<tr><td style="padding:28px 28px 36px;${FONT};font-size:16px;line-height:1.6;color:#22201c">
${heading(1, title)}
<p style="margin:0 0 8px;color:#6b6456">${escapeHtml(lede)}</p>
${body}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

const HEADINGS = {
  1: 'margin:0 0 8px;font-size:26px;font-weight:normal',
  2: 'margin:30px 0 10px;font-size:20px;font-weight:normal',
  3: 'margin:18px 0 4px;font-size:16px;font-weight:bold',
} as const;

const heading = (level: 1 | 2 | 3, text: string): string =>
  `<h${level} style="${HEADINGS[level]};${FONT};line-height:1.25">${escapeHtml(text)}</h${level}>\n`;

const partOf = ({ title, sentence, lines, table }: Part, brackets: Brief['brackets']): string =>
  [
    title === undefined ? '' : heading(3, title),
    sentence === undefined ? '' : `<p style="margin:0 0 8px">${escapeHtml(sentence)}</p>`,
    lines?.length
      ? `<ul style="margin:0 0 8px;padding:0 0 0 20px">${lines.map((line) => lineOf(line, brackets)).join('')}</ul>`
      : '',
    table ? tableOf(table) : '',
  ].join('');

function lineOf({ lead, text, href, note }: Line, [open, close]: Brief['brackets']): string {
  const before = lead === undefined ? '' : `<strong>${escapeHtml(lead)}</strong> `;
  const linked =
    href === undefined
      ? escapeHtml(text)
      : `<a href="${escapeHtml(href)}" style="color:#45593a;word-break:break-word">${escapeHtml(text)}</a>`;
  const after = note ? `<span style="color:#6b6456">${open}${escapeHtml(note)}${close}</span>` : '';
  return `<li style="margin:0 0 4px">${before}${linked}${after}</li>`;
}

function tableOf(table: Table): string {
  const right = figures(table);
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    row
      .map((cell, index) => {
        const side = right[index] ? 'right' : 'left';
        const scope = tag === 'th' ? ' scope="col"' : '';
        return `<${tag} align="${side}"${scope} style="${CELL}">${escapeHtml(cell)}</${tag}>`;
      })
      .join('');
  const rows = table.rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('');
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 12px;${FONT};font-size:14px;line-height:1.4"><tr>${cells('th', table.head)}</tr>${rows}</table>`;
}
