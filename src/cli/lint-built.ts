import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Checked } from '../../integrations/content/index.ts';
import { buildNow } from '../../integrations/kit/now.ts';
import { ProblemsError } from '../../integrations/kit/problem.ts';
import {
  builtPages,
  editText,
  fixFindings,
  siteLinter,
  type Finding,
} from '../../integrations/seo/index.ts';
import { lintContext } from '../content/lint.ts';
import { sourceFinder } from '../content/sources.ts';
import { localPath } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';
import { root } from './project.ts';

/**
 * What the linter finds in a built site; nothing when none is there. `built` is the folder that the person named,
 * true or absent for dist/. Throws a ProblemsError when a folder was named that is not there.
 */
export async function lintBuilt(
  { entries }: Checked,
  site: Site,
  built: string | boolean | undefined,
): Promise<Finding[] | undefined> {
  const output = resolve(root, typeof built === 'string' ? built : 'dist');
  const folder = relative(root, output).split(sep).join('/') || '.';
  if (!existsSync(output)) {
    if (built === undefined) return undefined;
    throw new ProblemsError([
      {
        code: 'MQ1801',
        severity: 'error',
        file: folder,
        message: 'There is no built site in this folder.',
        fix: 'marquee build writes one to dist/.',
      },
    ]);
  }
  const now = buildNow();
  const linter = siteLinter(
    site.seo.lint,
    {
      root,
      output,
      url: new URL('/', site.url).href,
      locales: site.locales,
      now,
      findSource: sourceFinder(entries, site),
    },
    'always',
    lintContext(root, entries, site, now),
    folder,
  );
  for await (const { page } of builtPages(output)) linter.page(page);
  return linter.end();
}

/** Mends what is safe to mend and says what; answers whether anything was. */
export function mend(findings: readonly Finding[], site: Site): boolean {
  const homes = site.locales.map(({ id }) => localPath(site, id, '/'));
  const mended = fixFindings(root, findings, { url: new URL('/', site.url).href, homes });
  for (const { file, edits } of mended)
    console.error(`mended ${file}: ${edits.map(editText).join('; ')}`);
  if (mended.length)
    console.error('The built site still shows the old state: marquee build makes it anew.\n');
  else console.error('Nothing was found that can be mended by itself.\n');
  return mended.length > 0;
}
