import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { groups, groupTitles } from '../integrations/seo/lint/rule.ts';
import { rules } from '../integrations/seo/lint/rules.ts';

/** The page that lists all rules. */
export const RULES_PAGE: string = fileURLToPath(
  new URL('../docs/developers/seo-rules.md', import.meta.url),
);

const BEGIN = '<!-- rules: node tools/seo-rules.ts writes what follows -->';

/** The list of all rules in Markdown, a table a group. */
export function rulesList(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  return groups
    .map((group) => {
      const rows = rules
        .filter((rule) => rule.group === group)
        .map(
          ({ id, severity, about, link }) =>
            `| [\`${id}\`](${link}) | ${severity} | ${cell(about)} |`,
        );
      const head = `### ${groupTitles[group]}\n\n| rule | default | what it looks for |\n| --- | --- | --- |`;
      return `${head}\n${rows.join('\n')}`;
    })
    .join('\n\n');
}

/** The page with the list that belongs there. */
export function withRules(page: string): string {
  const at = page.indexOf(BEGIN);
  if (at < 0) throw new Error(`${RULES_PAGE} has no line ${BEGIN}`);
  return `${page.slice(0, at + BEGIN.length)}\n\n${rulesList()}\n`;
}

if (import.meta.main) writeFileSync(RULES_PAGE, withRules(readFileSync(RULES_PAGE, 'utf8')));
