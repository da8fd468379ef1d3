import { formatValue, isMet, type Figure } from './figure.ts';

/** The figures as a table of a terminal; what a reader should know of one stands below its line. */
export function formatTable(figures: Figure[], { color }: { color: boolean }): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const rows = figures.map((figure) => ({
    figure,
    measured: formatValue(figure.measured, figure.unit),
    target: `${figure.least ? '≥' : '≤'} ${formatValue(figure.target, figure.unit)}`,
  }));
  const wide = (texts: string[]) => Math.max(...texts.map((text) => text.length));
  const widths = [
    wide(['figure', ...figures.map(({ name }) => name)]),
    wide(['measured', ...rows.map(({ measured }) => measured)]),
    wide(['target', ...rows.map(({ target }) => target)]),
  ] as const;
  const line = (name: string, measured: string, target: string) =>
    `${name.padEnd(widths[0])}  ${measured.padStart(widths[1])}  ${target.padStart(widths[2])}`;
  return [
    paint(2, line('figure', 'measured', 'target')),
    ...rows.flatMap(({ figure, measured, target }) => [
      `${line(figure.name, measured, target)}  ${isMet(figure) ? paint(32, 'ok') : paint(31, 'missed')}`,
      ...(figure.note ? [paint(2, `  ${figure.note}`)] : []),
    ]),
  ].join('\n');
}
