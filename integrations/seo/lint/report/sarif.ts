import type { Finding } from '../finding.ts';
import type { Rule, Setting } from '../rule.ts';
import { rules } from '../rules.ts';

const LEVELS: Record<Setting, 'error' | 'warning' | 'note' | 'none'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
};

const described = ({ id, group, about, reason, fix, link, severity }: Rule) => ({
  id,
  shortDescription: { text: about },
  fullDescription: { text: reason },
  help: {
    text: `${reason} ${fix}`,
    markdown: `${reason}\n\n**Fix:** ${fix}\n\n[Guideline](${link})`,
  },
  helpUri: link,
  defaultConfiguration: { level: LEVELS[severity], enabled: severity !== 'off' },
  properties: { tags: ['seo', group] },
});

/** A problem of content as SARIF takes it, beside the findings. */
export interface Other {
  code: string;
  severity: 'error' | 'warning';
  file: string;
  line?: number | undefined;
  message: string;
  fix?: string | undefined;
}

/**
 * Findings in SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which code hosts and editors
 * read. Every rule is listed, so that a viewer can say what was looked for.
 */
export function sarifReport(
  findings: readonly Finding[],
  others: readonly Other[],
  version: string,
): string {
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const location = (file: string, line?: number) => [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(file), uriBaseId: 'PROJECT' },
        ...(line !== undefined && { region: { startLine: line } }),
      },
    },
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Marquee', version, rules: rules.map(described) },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...others.map(({ code, severity, file, line, message, fix }) => ({
            ruleId: code,
            level: severity,
            message: { text: fix ? `${message} ${fix}` : message },
            locations: location(file, line),
          })),
          ...findings.map(({ rule, severity, file, line, message, fix, page }) => ({
            ruleId: rule,
            ruleIndex: index.get(rule),
            level: LEVELS[severity],
            message: { text: `${message} ${fix}` },
            locations: location(file, line),
            // Lines move; the page and what is wrong with it stay.
            partialFingerprints: { 'page/v1': `${rule}:${page}:${message}` },
            properties: { page },
          })),
        ],
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
