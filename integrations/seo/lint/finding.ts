import type { Edit, Group, Severity } from './rule.ts';

/** A finding as reports tell it: what, where and how much it matters. */
export interface Finding {
  rule: string;
  group: Group;
  severity: Severity;
  /** Address of the page. */
  page: string;
  /** File from the project's root: the source where it is known, else the built HTML. */
  file: string;
  line?: number | undefined;
  /** Whether the file is one that people edit. */
  source: boolean;
  message: string;
  reason: string;
  fix: string;
  link: string;
  edit?: Edit | undefined;
}

const order = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line, rule and message, whatever order they were found in. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      order(a.file, b.file) ||
      order(a.line ?? 0, b.line ?? 0) ||
      order(a.rule, b.rule) ||
      order(a.page, b.page) ||
      order(a.message, b.message),
  );
