import type { EndpointReport } from './submit.ts';

/** Addresses that are printed of each kind. */
const SHOWN = 10;

export interface ReportStyle {
  color: boolean;
  /** Print every address. */
  all: boolean;
  sent: boolean;
}

/** What was submitted, or would be, for a person to read. */
export function formatReports(reports: readonly EndpointReport[], style: ReportStyle): string {
  return reports.map((report) => formatReport(report, style)).join('\n\n');
}

function formatReport(
  { endpoint, changes, first, answers }: EndpointReport,
  style: ReportStyle,
): string {
  const paint = (code: number, text: string) =>
    style.color ? `\u001b[${code}m${text}\u001b[0m` : text;
  const { added, changed, removed } = changes;
  const total = added.length + changed.length + removed.length;
  const rows = [paint(1, endpoint)];
  if (!total) return [...rows, '  Nothing has changed since the last submission.'].join('\n');
  if (first) rows.push('  Nothing was submitted here before: every page counts as new.');
  rows.push(
    ...listed('new', added, style, paint),
    ...listed('changed', changed, style, paint),
    ...listed('gone', removed, style, paint),
  );
  if (!style.sent)
    return [...rows, `  Nothing was sent. Add --send to submit ${addresses(total)}.`].join('\n');
  let accepted = 0;
  for (const { count, answer } of answers) {
    if (answer.accepted) accepted += count;
    rows.push(
      answer.accepted
        ? `  ${paint(32, '✓')} ${addresses(count)} accepted (${answer.status})${answer.status === 202 ? '; the key is still being checked' : ''}`
        : `  ${paint(31, '✗')} ${addresses(count)} not accepted${answer.status ? ` (${answer.status})` : ''}: ${answer.reason}`,
    );
  }
  if (accepted < total)
    rows.push(
      `  ${addresses(total - accepted)} will be submitted next time; ${accepted} are in the ledger.`,
    );
  return rows.join('\n');
}

function listed(
  name: string,
  urls: readonly string[],
  { all }: ReportStyle,
  paint: (code: number, text: string) => string,
): string[] {
  if (!urls.length) return [];
  const shown = all ? urls : urls.slice(0, SHOWN);
  const more = urls.length - shown.length;
  return [
    `  ${urls.length} ${name}`,
    ...shown.map((url) => paint(2, `    ${url}`)),
    ...(more ? [paint(2, `    … and ${more} more (--all shows them)`)] : []),
  ];
}

const addresses = (count: number) => `${count} ${count === 1 ? 'address' : 'addresses'}`;
