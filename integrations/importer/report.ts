import type { ImportReport, Notice } from './plan.ts';

interface Style {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** The report of an import as a person reads it in a terminal. */
export function formatImportReport(report: ImportReport, { color, width }: Style): string {
  const { plan } = report;
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const columns = Math.max(40, Math.min(width || 100, 120));
  const written = new Set(report.written);
  const posts = plan.posts.filter(({ target }) => written.has(target));
  const head = (title: string) => `\n${paint(1, title)}`;
  const count = (number: number, one: string, many = `${one}s`) =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
  const made = (type: string) =>
    plan.entries.filter((entry) => entry.type === type && written.has(entry.target));
  const words = plan.posts.reduce((sum, post) => sum + post.words.in, 0);
  const wordsOut = plan.posts.reduce((sum, post) => sum + post.words.out, 0);
  const lost = plan.posts.filter((post) => post.words.lost.length > 0);
  const drafts = posts.filter(({ draft }) => draft).length;
  const lines: string[] = [
    `${paint(1, `${report.dryRun ? 'Would import' : 'Imported'} ${count(posts.length, 'post')}`)} ${paint(2, `(read as ${plan.kind})`)}`,
    ...table([
      [
        'posts',
        `${posts.filter(({ target }) => target.endsWith('.md')).length} .md, ${posts.filter(({ target }) => target.endsWith('.mdx')).length} .mdx${drafts ? `, of which ${count(drafts, 'draft')}` : ''}`,
      ],
      ['language', `${plan.locale}, for posts that do not say theirs`],
      ...(['authors', 'tags', 'series'] as const).map((type) => [
        type,
        made(type).length
          ? `${made(type).length} new: ${clip(
              made(type)
                .map(({ id }) => id)
                .join(', '),
              columns - 26,
            )}`
          : 'none new',
      ]),
      [
        'files',
        `${count(plan.assets.filter(({ target }) => written.has(target)).length, 'picture or document', 'pictures and documents')} copied`,
      ],
      [
        'aliases',
        `${count(
          posts.reduce((sum, post) => sum + post.aliases.length, 0),
          'old address',
          'old addresses',
        )} kept`,
      ],
      [
        'words',
        `${words.toLocaleString('en')} in, ${wordsOut.toLocaleString('en')} out, ${lost.length ? paint(31, `lost in ${count(lost.length, 'file')}`) : paint(32, 'none lost')}`,
      ],
    ]),
  ];
  if (plan.unmapped.length) {
    lines.push(
      head('Fields without a place here') + paint(2, '  kept as comments in the front matter'),
    );
    const widest = Math.min(24, Math.max(...plan.unmapped.map(({ field }) => field.length)));
    for (const { field, count: number, examples } of plan.unmapped)
      lines.push(
        `  ${field.padEnd(widest)} ${String(number).padStart(5)} ×  ${paint(2, clip(examples.join(' · ').replace(/\s+/g, ' '), columns - widest - 14))}`,
      );
  }
  const changed = plan.posts.filter(({ changes }) => changes.length);
  if (changed.length) {
    lines.push(head(`Changed in the text of ${count(changed.length, 'post')}`));
    for (const post of changed) {
      lines.push(`  ${post.source}`);
      for (const [what, places] of byWhat(post.changes)) {
        const where = `line${places.length > 1 ? 's' : ''} ${clip(places.join(', '), 32)}`;
        const [first = '', ...rest] = wrap(`${where}  ${what}`, columns - 6);
        lines.push(
          `    ${paint(2, where)}${first.slice(where.length)}`,
          ...rest.map((line) => `      ${line}`),
        );
      }
    }
  }
  if (plan.posts.length === 0)
    lines.push(head('No posts'), '  The folder holds no Markdown that could be one.');
  section('To look at', plan.notices);
  section('Left out', plan.skipped);
  section('Not written', [
    ...report.existing.map((file): Notice => ({
      file,
      message: 'exists already and was left alone.',
      fix: 'Delete or rename it, and import again.',
    })),
    ...report.failed,
  ]);
  if (plan.posts.length && !plan.addressesKnown)
    lines.push(
      head('Old addresses'),
      '  None are known. With --from /old/path/ each post keeps the address that it had below that path.',
    );
  return lines.join('\n');

  function section(title: string, notices: Notice[]): void {
    if (notices.length === 0) return;
    lines.push(head(`${title} (${notices.length})`));
    const groups = Map.groupBy(notices, ({ message, fix }) => `${message}\n${fix ?? ''}`);
    for (const [, group] of groups) {
      const { message, fix } = group[0]!;
      const places = group.map(({ file, line }) => (line ? `${file}:${line}` : file));
      for (const place of places.slice(0, 8)) lines.push(`  ${paint(33, place)}`);
      if (places.length > 8) lines.push(`  ${paint(33, `and ${places.length - 8} more`)}`);
      lines.push(...wrap(message, columns - 4).map((line) => `    ${line}`));
      if (fix) lines.push(...wrap(fix, columns - 4).map((line) => `    ${paint(32, line)}`));
    }
  }
}

function byWhat(changes: ImportReport['plan']['posts'][number]['changes']): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const { what, line } of changes) groups.set(what, [...(groups.get(what) ?? []), line]);
  return groups;
}

const table = (rows: string[][]): string[] =>
  rows.map(([name, value]) => `  ${name!.padEnd(9)} ${value}`);
const clip = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, Math.max(1, most - 1))}…` : text;

function wrap(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' '))
    if (lines.at(-1) && lines.at(-1)!.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
  return lines;
}
