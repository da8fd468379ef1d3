/** What a build made. */
export interface BuildSummary {
  pages: number;
  pictures: number;
  warnings: number;
  /** Of all files, in bytes. */
  bytes: number;
  files: number;
  seconds: number;
  /** Entries that become visible with a later build, the next one first. */
  scheduled: { title: string; date: Date }[];
  /** Where the site was written, as the person would type it. */
  folder: string;
}

/** The last lines of a build: what is there, how large, how long it took, and what comes next. */
export function formatSummary(summary: BuildSummary, { color }: { color: boolean }): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const { pages, pictures, warnings, bytes, files, seconds, scheduled, folder } = summary;
  const [next] = scheduled;
  const rows: [string, string][] = [
    ['Pages', count(pages)],
    ['Pictures', count(pictures)],
    ['Size', `${formatBytes(bytes)} in ${count(files)} files`],
    ['Warnings', warnings ? paint(33, count(warnings)) : 'none'],
    ['Time', `${seconds.toFixed(1)} s`],
    [
      'Next',
      next
        ? `${next.date.toISOString().slice(0, 10)}  ${next.title}${scheduled.length > 1 ? ` (and ${scheduled.length - 1} more scheduled)` : ''}`
        : 'nothing is scheduled',
    ],
  ];
  return [
    `${paint(32, '✓')} ${paint(1, `The site is in ${folder}`)}`,
    ...rows.map(([name, value]) => `  ${paint(2, name.padEnd(9))} ${value}`),
  ].join('\n');
}

const count = (value: number) => value.toLocaleString('en-GB');

/** Bytes in the unit that a person would choose; powers of 1,000, as in file managers. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ['kB', 'MB', 'GB'];
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
  return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}
