import picomatch from 'picomatch';
import type { LintOptions } from '../../kit/lint-settings.ts';
import type { Rule, Setting } from './rule.ts';

/** Answers how much a rule matters on a page: the page's own word, then the last glob that says so, then the site, then the rule. */
export function severityOf(
  options: Pick<LintOptions, 'rules' | 'paths'>,
): (rule: Rule, path: string, own?: Record<string, Setting>) => Setting {
  const parts = options.paths.map(({ path, rules }) => ({ rules, takes: picomatch(path) }));
  return (rule, path, own) => {
    const said = own?.[rule.id];
    if (said) return said;
    const part = parts.findLast(({ rules, takes }) => rules[rule.id] && takes(path));
    return part?.rules[rule.id] ?? options.rules[rule.id] ?? rule.severity;
  };
}
