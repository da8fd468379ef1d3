import type { Finding } from '../finding.ts';
import { severities } from '../../../kit/lint-settings.ts';
import { groups, groupTitles, type Severity } from '../rule.ts';
import { fold, type Folded } from './fold.ts';

export interface PeopleOptions {
  color: boolean;
  /** Places that are shown of a rule; all when left out. */
  most?: number | undefined;
  /** Findings of severity info are told, too. */
  infos?: boolean | undefined;
}

const COLORS: Record<Severity, number> = { error: 31, warning: 33, info: 36 };
const MARKS: Record<Severity, string> = { error: '✗', warning: '!', info: '·' };

const count = (number: number, name: string) => `${number} ${number === 1 ? name : `${name}s`}`;
const paint = (on: boolean, code: number, text: string) =>
  on ? `\u001b[${code}m${text}\u001b[0m` : text;
const rank = (severity: Severity) => severities.indexOf(severity);

/** Findings as a person reads them in a terminal: by group and rule, the gravest first, repeated ones folded. */
export function peopleReport(findings: readonly Finding[], options: PeopleOptions): string {
  const shown = findings.filter(({ severity }) => options.infos || severity !== 'info');
  const parts = groups.flatMap((group) => {
    const own = shown.filter((finding) => finding.group === group);
    if (!own.length) return [];
    const byRule = [...Map.groupBy(own, ({ rule, severity }) => `${severity} ${rule}`).values()];
    byRule.sort(
      ([a], [b]) => rank(a!.severity) - rank(b!.severity) || (a!.rule < b!.rule ? -1 : 1),
    );
    const title = paint(options.color, 1, groupTitles[group]);
    return [`${title}\n\n${byRule.map((one) => ruleReport(one, options)).join('\n\n')}`];
  });
  return [...parts, summary(findings, options)].join('\n\n');
}

function ruleReport(findings: readonly Finding[], { color, most }: PeopleOptions): string {
  const [{ severity, rule, reason, fix, link }] = findings as [Finding];
  const folded = fold(findings);
  const shown = folded.slice(0, most);
  const dim = (text: string) => paint(color, 2, text);
  const mark = paint(color, COLORS[severity], `${MARKS[severity]} ${severity}`);
  // One and the same advice is said once, below; a finding with advice of its own has it beside it.
  const common = folded.every(({ first }) => first.fix === fix) ? fix : undefined;
  const rows = shown.map((one) => placeReport(one, common === undefined, color));
  const hidden = folded.length - shown.length;
  return [
    `  ${mark}  ${paint(color, 1, rule)}  ${dim(reason)}`,
    ...rows,
    ...(hidden ? [`      ${dim(`and ${hidden} more: --all shows them`)}`] : []),
    ...(common ? [`    ${paint(color, 32, 'fix')} ${common}`] : []),
    `    ${dim(link)}`,
  ].join('\n');
}

function placeReport({ first, pages }: Folded, withFix: boolean, color: boolean): string {
  const { file, line, source, message, fix, page } = first;
  const dim = (text: string) => paint(color, 2, text);
  const place = source ? [file, line].filter(Boolean).join(':') : page;
  const others = pages.length > 1 ? dim(` (on ${pages.length} pages)`) : '';
  const row = `    ${paint(color, 4, place)}${source && pages.length === 1 ? dim(` ${page}`) : ''}${others}\n      ${message}`;
  return withFix ? `${row}\n      ${paint(color, 32, 'fix')} ${fix}` : row;
}

function summary(findings: readonly Finding[], { color, infos }: PeopleOptions): string {
  const numbers = severities.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity).length;
    return own
      ? paint(color, COLORS[severity], count(own, severity === 'info' ? 'hint' : severity))
      : '';
  });
  if (!numbers.some(Boolean)) return paint(color, 32, '✓ The linter has found nothing.');
  const pages = new Set(findings.map(({ page }) => page)).size;
  const hints = !infos && numbers[2] ? '; --all shows the hints' : '';
  return `${numbers.filter(Boolean).join(', ')} on ${count(pages, 'page')}${hints}`;
}
