import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentEntry } from '../../integrations/content/index.ts';
import { readRedirects } from '../../integrations/redirects/index.ts';
import type { LintContext } from '../../integrations/seo/index.ts';
import type { Site } from '../schemas/site.ts';
import { aliasRules } from './alias-rules.ts';
import { siteSource } from './sources.ts';

/** Where redirects are written by hand. */
const REDIRECTS = 'content/redirects.yaml';

/** What the linter cannot see in the built pages: old addresses, and files whose texts stand on every page. */
export function lintContext(
  root: string,
  entries: ContentEntry[],
  site: Site,
  now: Date,
): LintContext {
  const written = readRedirects(textOf(root, REDIRECTS), REDIRECTS).rules;
  return {
    redirects: [...aliasRules(entries, site, now), ...written].flatMap(({ from, to }) =>
      to === undefined || from.includes('*') ? [] : [{ from, to }],
    ),
    shared: [siteSource(textOf(root, 'content/site.yaml'))],
  };
}

function textOf(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
