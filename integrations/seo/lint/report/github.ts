import type { Finding } from '../finding.ts';
import type { Other } from './sarif.ts';
import { fold } from './fold.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One workflow command a finding, which GitHub shows beside the line of the change. */
export const githubReport = (findings: readonly Finding[], others: readonly Other[]): string =>
  [
    ...others.map(({ code, severity, file, line, message, fix }) =>
      command(severity, file, line, code, [message, fix]),
    ),
    ...fold(findings).map(({ first: { severity, file, line, rule, message, fix, link }, pages }) =>
      command(LEVELS[severity], file, line, rule, [
        pages.length > 1 ? `${message} (on ${pages.length} pages)` : message,
        fix,
        link,
      ]),
    ),
  ].join('\n');

const command = (
  level: string,
  file: string,
  line: number | undefined,
  title: string,
  text: (string | undefined)[],
) =>
  `::${level} file=${property(file)}${line === undefined ? '' : `,line=${line}`},title=${property(title)}::${data(text.filter(Boolean).join('\n'))}`;
