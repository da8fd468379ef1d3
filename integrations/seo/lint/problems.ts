import type { Problem } from '../../kit/problem.ts';
import type { Finding } from './finding.ts';
import { fold } from './report/fold.ts';

/** Findings as problems of the catalogue; those of one place are one problem. */
export const problemsOf = (findings: readonly Finding[]): Problem[] =>
  fold(findings).map(({ first: { rule, severity, file, line, message, fix, link }, pages }) => ({
    code: 'MQ1941',
    severity: severity === 'error' ? 'error' : 'warning',
    file,
    ...(line !== undefined && { line }),
    message: pages.length > 1 ? `${message} (on ${pages.length} pages)` : message,
    found: `${rule} on ${pages[0]}`,
    fix: `${fix}\n${link}`,
  }));
