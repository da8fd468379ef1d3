import { xml } from '../../../kit/charts/frame.ts';

/** A cell: plain text, or HTML that is safe already. */
export type Cell = string | { html: string } | { text: string; className: string };

const inner = (cell: Cell) =>
  typeof cell === 'string' ? xml(cell) : 'html' in cell ? cell.html : xml(cell.text);

const open = (cell: Cell, tag: string) =>
  typeof cell !== 'string' && 'className' in cell
    ? `<${tag} class="${cell.className}">`
    : `<${tag}>`;

/** A table that scrolls sideways where it does not fit; the first cell of each row is its head. */
export function table(name: string, head: readonly string[], rows: readonly (readonly Cell[])[]) {
  const body = rows.map(
    ([first, ...rest]) =>
      `<tr><th scope="row">${inner(first!)}</th>${rest.map((cell) => `${open(cell, 'td')}${inner(cell)}</td>`).join('')}</tr>`,
  );
  const cells = head.map((text) => `<th scope="col">${xml(text)}</th>`);
  return `<div class="scroll" tabindex="0" role="region" aria-label="${xml(name)}"><table><thead><tr>${cells.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** A name with the colour of its series, and what stands below it. */
export const swatch = (index: number, name: string, below: string): Cell => ({
  html: `<span class="dot c${index % 5}"></span>${xml(name)}<small>${xml(below)}</small>`,
});
