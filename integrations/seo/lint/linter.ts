import { isRedirect, type Page } from '../../kit/html/page.ts';
import type { FindSource, PageSource } from '../source.ts';
import { pageKey } from './address.ts';
import { sortFindings, type Finding } from './finding.ts';
import type { LintOptions } from '../../kit/lint-settings.ts';
import { placeOf } from './place.ts';
import type { Found, Pair, Rule } from './rule.ts';
import { rules as all } from './rules.ts';
import { seenPage, type Seen } from './seen.ts';
import { severityOf } from './severity.ts';
import { siteFacts, type SiteInput } from './site-facts.ts';
import type { SiteView } from './site-view.ts';
import { summaryOf, type Summary } from './summary.ts';

/** What the linter is told of a site. */
export interface LinterInput extends SiteInput {
  options: LintOptions;
  findSource: FindSource;
  /** Files whose texts stand on many pages, such as content/site.yaml. */
  shared?: readonly PageSource[] | undefined;
  /** Folder of the built HTML from the project's root, for places there: `dist`. */
  folder: string;
  /** What is known only when the whole site is built. */
  sitemap(): ReadonlySet<string> | undefined;
  disallowed(): (path: string) => boolean;
  /** Reads a built page once more. */
  reread(path: string): Page | undefined;
  /** All rules, unless tests say otherwise. */
  rules?: readonly Rule[];
}

/** Takes pages one by one and keeps of each only a summary; at the end the site is judged as a whole. */
export interface Linter {
  page(page: Page): void;
  end(): Finding[];
}

export function createLinter(input: LinterInput): Linter {
  const { options, findSource, shared = [], folder, rules = all } = input;
  const site = siteFacts(input);
  const severity = severityOf(options);
  const findings: Finding[] = [];
  const pages: Summary[] = [];
  const pageRules = rules.filter((rule) => rule.page);

  const tell = (rule: Rule, found: Found, page: Pick<Summary, 'path' | 'file' | 'source'>) => {
    const level = severity(rule, page.path, page.source?.rules);
    if (level === 'off') return;
    const { id, group, reason, fix, link } = rule;
    findings.push({
      rule: id,
      group,
      severity: level,
      page: page.path,
      ...placeOf(found, `${folder}/${page.file}`, page.source, shared),
      message: found.message,
      reason,
      fix: found.fix ?? fix,
      link,
      ...(found.edit && { edit: found.edit }),
    });
  };

  return {
    page(page) {
      const seen = seenPage(page, findSource(page.path), site);
      const summary = summaryOf(seen);
      pages.push(summary);
      if (isRedirect(page)) return;
      for (const rule of pageRules) {
        if (!judges(rule, seen) || severity(rule, page.path, summary.source?.rules) === 'off')
          continue;
        for (const found of rule.page!(seen)) tell(rule, found, summary);
      }
    },
    end() {
      const view = viewOf(siteFacts(input), pages, input);
      for (const rule of rules)
        for (const { path, ...found } of rule.site?.(view) ?? [])
          tell(rule, found, view.pageAt(path)!);
      return sortFindings(findings);
    },
  };
}

function judges({ on = 'indexable' }: Rule, { indexable, variant }: Seen): boolean {
  return on === 'all' || (on === 'variants' ? variant : indexable);
}

function viewOf(
  site: ReturnType<typeof siteFacts>,
  pages: readonly Summary[],
  input: LinterInput,
): SiteView {
  const byKey = new Map(pages.map((page) => [pageKey(page.path), page]));
  const pageAt = (path: string) => byKey.get(pageKey(path));
  const disallowed = input.disallowed();
  let pairs: Pair[] | undefined;
  return {
    ...site,
    pages,
    pageAt,
    sitemap: input.sitemap(),
    disallowed,
    pairs: () => (pairs ??= pages.flatMap((page) => pairOf(page, site, input))),
  };
}

function pairOf(
  { path, canonical, variant, source }: Summary,
  site: ReturnType<typeof siteFacts>,
  { reread }: LinterInput,
): Pair[] {
  const target = variant && canonical ? site.read(canonical, path) : undefined;
  const [own, control] = target?.kind === 'own' ? [reread(path), reread(target.path)] : [];
  return own && control ? [{ variant: own, control, source }] : [];
}
