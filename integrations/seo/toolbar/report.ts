import { isHidden } from '../../kit/html/page.ts';
import { readPage } from '../../kit/html/read-page.ts';
import { createLinter } from '../lint/linter.ts';
import type { LintContext } from '../lint/consumer.ts';
import type { Finding } from '../lint/finding.ts';
import { severities, type LintOptions } from '../../kit/lint-settings.ts';
import { rules } from '../lint/rules.ts';
import { seenPage } from '../lint/seen.ts';
import { siteFacts } from '../lint/site-facts.ts';
import type { SeoSite } from '../site.ts';
import { keyphraseReport } from './keyphrase-report.ts';
import type { PageReport, ShownFinding } from './page-report.ts';
import { cardsOf, resultsOf } from './results.ts';

/** What the report is told of the site. */
export interface ReportContext {
  lint: LintOptions;
  context: LintContext;
  site: Pick<SeoSite, 'url' | 'locales' | 'now' | 'findSource'>;
  trailingSlash: 'always' | 'never' | 'ignore';
  /** The address that opens a place in the editor. */
  open(file: string, line?: number): string;
}

/** Rules that ask for files of a finished build, of which the dev server has none. */
const OF_OUTPUT = new Set([
  'image-broken',
  'og-image-broken',
  'og-image-size',
  'variant-canonical',
]);
const pageRules = rules.filter(({ id, page }) => page && !OF_OUTPUT.has(id));

/** Judges one page by its HTML: with the rules that need no other page, as though it were published. */
export function pageReport(path: string, html: string, told: ReportContext): PageReport {
  const { lint, context, site, trailingSlash, open } = told;
  const file = `${decodeURI(path).slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
  const page = readPage(file, html);
  const source = site.findSource(page.path);
  const input = {
    options: lint,
    url: site.url,
    now: site.now,
    locales: site.locales.map(({ id }) => id),
    trailingSlash,
    redirects: context.redirects ?? [],
    shared: context.shared,
    findSource: site.findSource,
    folder: '',
    files: () => new Set<string>(),
    sizeOf: () => undefined,
    sitemap: () => undefined,
    disallowed: () => () => false,
    reread: () => undefined,
    rules: pageRules,
  };
  const linter = createLinter(input);
  linter.page(page);
  const seen = seenPage(page, source, siteFacts(input));
  return {
    path: page.path,
    source: source && { file: source.file, open: open(source.file) },
    hidden: isHidden(page),
    results: resultsOf(seen),
    cards: cardsOf(seen),
    findings: shown(linter.end(), open),
    rules: { run: pageRules.length, left: rules.length - pageRules.length },
    keyphrase: keyphraseReport(seen),
    ...dataOf(page.head.data.map(({ text }) => text)),
  };
}

/** The gravest first; hints are among them, since here there is room. */
const shown = (findings: readonly Finding[], open: ReportContext['open']): ShownFinding[] =>
  findings
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map(({ rule, severity, message, reason, fix, link, file, line, source }) => ({
      rule,
      severity,
      message,
      reason,
      fix,
      link,
      ...(source && { place: { file, line, open: open(file, line) } }),
    }));

function dataOf(scripts: readonly string[]): Pick<PageReport, 'data' | 'brokenData'> {
  const data: unknown[] = [];
  const brokenData: string[] = [];
  for (const script of scripts)
    try {
      data.push(JSON.parse(script));
    } catch (error) {
      brokenData.push(error instanceof Error ? error.message : String(error));
    }
  return { data, brokenData };
}
