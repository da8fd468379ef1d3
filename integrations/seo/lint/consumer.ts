import { relative, sep } from 'node:path';
import type { Consumer } from '../consumer.ts';
import type { SeoSite } from '../site.ts';
import type { PageSource } from '../source.ts';
import type { Finding } from './finding.ts';
import { createLinter, type Judged } from './linter.ts';
import type { LintOptions } from '../../kit/lint-settings.ts';
import { builtSite } from './output.ts';
import { problemsOf } from './problems.ts';
import type { SiteFacts } from './site-view.ts';

/** What the linter cannot see in built pages. */
export interface LintContext {
  /** Where old addresses lead. */
  redirects?: readonly { from: string; to: string }[] | undefined;
  /** Files whose texts stand on many pages, such as content/site.yaml. */
  shared?: readonly PageSource[] | undefined;
}

type LintSite = Pick<SeoSite, 'root' | 'output' | 'url' | 'locales' | 'now' | 'findSource'>;

/** Makes the linter of a built site. */
export const siteLinter = (
  options: LintOptions,
  site: LintSite,
  trailingSlash: SiteFacts['trailingSlash'],
  { redirects = [], shared = [] }: LintContext,
  folder = relative(site.root, site.output).split(sep).join('/').replace(/\/$/, ''),
) =>
  createLinter({
    ...builtSite(site.output, site.url),
    options,
    url: site.url,
    now: site.now,
    locales: site.locales.map(({ id }) => id),
    trailingSlash,
    redirects,
    shared,
    findSource: site.findSource,
    folder,
  });

/** The linter as a step of a build: errors stop it, all else is told to `linted`. */
export function lintStep(
  options: LintOptions,
  site: LintSite,
  trailingSlash: SiteFacts['trailingSlash'],
  context: () => LintContext,
  linted: (findings: readonly Finding[]) => void,
): Consumer<Judged> {
  const linter = siteLinter(options, site, trailingSlash, context());
  return {
    read: ({ page }) => linter.read(page),
    holds: linter.holds,
    keep: linter.keep,
    end() {
      const findings = linter.end();
      linted(findings);
      const warnings = findings.filter(({ severity }) => severity === 'warning').length;
      return {
        problems: problemsOf(findings.filter(({ severity }) => severity === 'error')),
        ...(warnings && { note: `${warnings} warnings of the linter: marquee check lists them` }),
      };
    },
  };
}
