import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOfFile } from '../kit/address.ts';
import { codeVersion } from '../kit/code-version.ts';
import type { Problem } from '../kit/problem.ts';
import { RecordPack } from '../kit/record-pack.ts';
import { checkPolicy, type Blocked } from './check-policy.ts';
import type { ServingRules } from './rules.ts';

/** How many findings a kind gets in the report; the same mistake in a layout is on every page. */
const MOST = 5;

const SAYS: Record<Blocked['kind'], [what: string, fix: string]> = {
  script: [
    'a script that stands in the page',
    'put it into a file, or name its text in policy.inlineScripts',
  ],
  style: [
    'a style that stands in the page',
    "put it into a stylesheet, and set build.inlineStylesheets: 'never'",
  ],
  handler: ['an event handler in an attribute', 'listen with addEventListener in a script file'],
  'style-attribute': [
    'a style in an attribute',
    'use a class, or an attribute that the stylesheet selects',
  ],
  'javascript-address': ['a script in an address', 'use a button and a script file'],
  address: [
    'an address that the policy does not name',
    'serve the file from the site, or name its origin in the policy',
  ],
};

/**
 * Checks every page of the output against the policy that it is served with; gives MQ1803. What has been found on a
 * page is kept in the file `kept` for the next build.
 */
export function checkOutput(
  folder: string,
  files: string[],
  rules: ServingRules,
  url: string,
  kept: string,
): Problem[] {
  const pack = new RecordPack(kept);
  const version = codeVersion([fileURLToPath(new URL('./', import.meta.url))], [url]);
  const found = new Map<string, { problem: Problem; pages: number }>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const address = addressOfFile(file);
    const wasm = rules.wasm.folders.some((prefix) => address.startsWith(prefix));
    const html = readFileSync(join(folder, file), 'utf8');
    const policy = wasm ? rules.wasm.policy : rules.policy;
    const check = () => checkPolicy(html, policy, url);
    for (const blocked of pack.remember([version, policy, html], check)) {
      const key = `${blocked.directive} ${blocked.snippet}`;
      const known = found.get(key);
      if (known) known.pages += 1;
      else found.set(key, { problem: describe(blocked, file), pages: 1 });
    }
  }
  pack.end();
  return summary([...found.values()]);
}

function describe({ directive, snippet, kind }: Blocked, file: string): Problem {
  const [what, fix] = SAYS[kind];
  return {
    code: 'MQ1803',
    severity: 'error',
    file,
    message: `Browsers would block ${what} (${directive}).`,
    found: snippet,
    fix,
  };
}

/** One problem for each finding, with the number of pages that have it; the rest of a kind is only counted. */
function summary(all: { problem: Problem; pages: number }[]): Problem[] {
  const byKind = Map.groupBy(all, ({ problem }) => problem.message);
  return [...byKind.values()].flatMap((same) =>
    same.slice(0, MOST).map(({ problem, pages }, at) => {
      const more = [
        pages > 1 && `on ${pages} pages`,
        at === MOST - 1 && same.length > MOST && `${same.length - MOST} more of this kind`,
      ].filter(Boolean);
      return more.length
        ? { ...problem, message: `${problem.message} (${more.join('; ')})` }
        : problem;
    }),
  );
}
