import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../integrations/seo/lint/finding.ts';
import { problemsOf } from '../../../../integrations/seo/lint/problems.ts';
import { githubReport } from '../../../../integrations/seo/lint/report/github.ts';
import { peopleReport } from '../../../../integrations/seo/lint/report/people.ts';
import { explainRule, rulesReport } from '../../../../integrations/seo/lint/report/rules.ts';
import { sarifReport } from '../../../../integrations/seo/lint/report/sarif.ts';
import { rules } from '../../../../integrations/seo/lint/rules.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'link-broken',
  group: 'links',
  severity: 'error',
  page: '/a/',
  file: 'content/a.md',
  line: 7,
  source: true,
  message: 'The link /gone/ leads nowhere.',
  reason: 'Visitors meet an error page.',
  fix: 'Mend the address.',
  link: 'https://example.com/guideline',
  ...more,
});

/** The same fault of one template on many pages, and a hint. */
const many = [
  finding(),
  ...['/x/', '/y/', '/z/'].map((page) =>
    finding({
      rule: 'canonical-missing',
      group: 'head',
      page,
      file: `dist${page}index.html`,
      line: 1,
      source: false,
      message: 'The page names no canonical address.',
    }),
  ),
  finding({ rule: 'title-short', group: 'head', severity: 'info' }),
];

describe('peopleReport', () => {
  const report = peopleReport(many, { color: false });

  it('says what, where, why and how to mend it, and folds what repeats', () => {
    expect(report).toContain('content/a.md:7');
    expect(report).toContain('Visitors meet an error page.');
    expect(report).toContain('fix Mend the address.');
    expect(report).toContain('https://example.com/guideline');
    expect(report.match(/names no canonical/g)).toHaveLength(1);
    expect(report).toContain('/x/ (on 3 pages)');
  });

  it('keeps hints back unless asked, and counts all', () => {
    expect(report).not.toContain('title-short');
    expect(peopleReport(many, { color: false, infos: true })).toContain('title-short');
    expect(report).toContain('4 errors, 1 hint on 4 pages');
  });

  it('shows a few places of a rule and says how many more there are', () => {
    const places = Array.from({ length: 9 }, (_, line) => finding({ line: line + 1 }));
    expect(peopleReport(places, { color: false, most: 5 })).toContain('and 4 more');
  });

  it('says so when there is nothing', () => {
    expect(peopleReport([], { color: false })).toBe('✓ The linter has found nothing.');
  });
});

describe('sarifReport', () => {
  const log = JSON.parse(
    sarifReport(
      many,
      [
        {
          code: 'MQ1101',
          severity: 'error',
          file: 'content/b.md',
          line: 2,
          message: 'title is missing.',
          fix: 'title: …',
        },
      ],
      '1.0.0',
    ),
  );
  const [run] = log.runs;

  it('is a SARIF 2.1.0 log with every rule', () => {
    expect(log.version).toBe('2.1.0');
    expect(run.tool.driver).toMatchObject({ name: 'Marquee', version: '1.0.0' });
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(
      rules.map(({ id }) => id),
    );
    for (const rule of run.tool.driver.rules) expect(rule.helpUri).toMatch(/^https:/);
  });

  it('gives every finding a rule, a level, a message and a place', () => {
    expect(run.results).toHaveLength(6);
    const own = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'link-broken');
    expect(run.tool.driver.rules[own.ruleIndex].id).toBe('link-broken');
    expect(own).toMatchObject({
      level: 'error',
      message: { text: 'The link /gone/ leads nowhere. Mend the address.' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'content/a.md' }, region: { startLine: 7 } },
        },
      ],
    });
    expect(new Set(run.results.map(({ level }: { level: string }) => level))).toEqual(
      new Set(['error', 'note']),
    );
  });
});

describe('githubReport', () => {
  it('writes one command a cause, escaped', () => {
    const report = githubReport(
      [...many, finding({ file: 'content/a,b:c.md', message: '100%\nof it' })],
      [],
    );
    const lines = report.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(
      /^::error file=content\/a\.md,line=7,title=link-broken::The link \/gone\/ leads nowhere\.%0AMend/,
    );
    expect(report).toContain('file=content/a%2Cb%3Ac.md');
    expect(report).toContain('100%25%0Aof it');
    expect(report).toContain('::notice');
  });
});

describe('problemsOf', () => {
  it('makes one problem of the catalogue of what has one cause', () => {
    expect(
      problemsOf(many.slice(0, 4)).map(({ code, file, message }) => [code, file, message]),
    ).toEqual([
      ['MQ1941', 'content/a.md', 'The link /gone/ leads nowhere.'],
      ['MQ1941', 'dist/x/index.html', 'The page names no canonical address. (on 3 pages)'],
    ]);
  });
});

describe('rulesReport', () => {
  it('lists every rule with the severity that it has, and explains one', () => {
    const report = rulesReport(({ id, severity }) => (id === 'content-thin' ? 'off' : severity), {
      color: false,
    });
    for (const { id } of rules) expect(report).toContain(id);
    expect(report).toMatch(/content-thin\s+off .*\(by default warning\)/);
    for (const rule of rules) expect(explainRule(rule, { color: false })).toContain(rule.link);
  });
});
