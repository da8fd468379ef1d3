import { groups, groupTitles, type Rule, type Setting } from '../rule.ts';
import { rules } from '../rules.ts';

/** All rules with their severities, as a person reads them. */
export function rulesReport(
  severity: (rule: Rule) => Setting,
  { color }: { color: boolean },
): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const wide = Math.max(...rules.map(({ id }) => id.length));
  const parts = groups.map((group) => {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map((rule) => {
        const now = severity(rule);
        const changed = now === rule.severity ? '' : paint(2, ` (by default ${rule.severity})`);
        return `  ${rule.id.padEnd(wide)}  ${paint(COLORS[now], now.padEnd(7))}  ${rule.about}${changed}`;
      });
    return `${paint(1, groupTitles[group])}\n${rows.join('\n')}`;
  });
  return `${parts.join('\n\n')}\n\n${rules.length} rules; marquee check --explain <rule> says more of one.`;
}

const COLORS: Record<Setting, number> = { error: 31, warning: 33, info: 36, off: 2 };

/** All that there is to know of one rule. */
export function explainRule(rule: Rule, { color }: { color: boolean }): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  return [
    `${paint(1, rule.id)}  ${paint(2, `${groupTitles[rule.group]}, by default ${rule.severity}`)}`,
    '',
    `  ${rule.about}`,
    `  ${rule.reason}`,
    '',
    `  ${paint(32, 'fix')}        ${rule.fix}`,
    `  ${paint(32, 'guideline')}  ${rule.link}`,
    `  ${paint(32, 'silence')}    seo: { rules: { ${rule.id}: off } } on a page, or below seo.lint of content/site.yaml`,
  ].join('\n');
}
