import { isRedirect, type Page } from '../../kit/html/page.ts';
import type { FindSource, PageSource } from '../source.ts';
import { pageKey } from './address.ts';
import { askingSite, digestOf, stillAnswers, type Asked } from './asked.ts';
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

/** What the linter knows of a page: plain data that holds until the page, its source or the site changes. */
export interface Judged {
  summary: Omit<Summary, 'source'>;
  found: { rule: string; found: Found }[];
  asked: Asked[];
  source: string | undefined;
}

/** Takes pages one by one and keeps of each only a summary; at the end the site is judged as a whole. */
export interface Linter {
  /** Reads a page: that, and at once keeps it. */
  page(page: Page): void;
  read(page: Page): Judged;
  /** Whether an earlier judgement still holds: the page's source and the files that it names are the same. */
  holds(judged: Judged): boolean;
  keep(judged: Judged): void;
  end(): Finding[];
}

export function createLinter(input: LinterInput): Linter {
  const { options, findSource, shared = [], folder, rules = all } = input;
  const site = siteFacts(input);
  const severity = severityOf(options);
  const findings: Finding[] = [];
  const pages: Summary[] = [];
  const pageRules = rules.filter((rule) => rule.page);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));

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

  const read = (page: Page): Judged => {
    const asking = askingSite(site);
    const source = findSource(page.path);
    const seen = seenPage(page, source, asking.site);
    const { source: _source, ...summary } = summaryOf(seen);
    const found = isRedirect(page)
      ? []
      : pageRules
          .filter(
            (rule) => judges(rule, seen) && severity(rule, page.path, source?.rules) !== 'off',
          )
          .flatMap((rule) => rule.page!(seen).map((one) => ({ rule: rule.id, found: one })));
    return { summary, found, asked: asking.asked, source: digestOf(source) };
  };
  const keep = ({ summary, found }: Judged) => {
    const page: Summary = { ...summary, source: findSource(summary.path) };
    pages.push(page);
    for (const one of found) tell(byId.get(one.rule)!, one.found, page);
  };

  return {
    read,
    keep,
    page: (page) => keep(read(page)),
    holds: ({ summary, asked, source }) =>
      source === digestOf(findSource(summary.path)) && stillAnswers(site, asked),
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
