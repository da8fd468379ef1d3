import { lintOptions } from '../../integrations/kit/lint-settings.ts';
import { nearest } from '../../integrations/kit/nearest.ts';
import { ProblemsError } from '../../integrations/kit/problem.ts';
import {
  explainRule,
  ruleOf,
  rules,
  rulesReport,
  severityOf,
} from '../../integrations/seo/index.ts';
import type { Site } from '../schemas/site.ts';

const color = () => Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];

/** All rules of the linter with the severities that the site gives them. */
export function listRules(site: Site | undefined): string {
  const severity = severityOf(site?.seo.lint ?? lintOptions.parse({}));
  // No page has this address, so that only what holds for the whole site counts.
  return rulesReport((rule) => severity(rule, '\0'), { color: color() });
}

/** What one rule looks for; throws a ProblemsError with the likeliest name when there is no such rule. */
export function explain(id: string): string {
  const rule = ruleOf(id);
  if (rule) return explainRule(rule, { color: color() });
  const near = nearest(
    id,
    rules.map(({ id: known }) => known),
  );
  throw new ProblemsError([
    {
      code: 'MQ1940',
      severity: 'error',
      file: 'marquee check --explain',
      message: `There is no rule “${id}”.`,
      found: id,
      fix: near ? `marquee check --explain ${near}` : 'marquee check --rules lists all of them.',
    },
  ]);
}
