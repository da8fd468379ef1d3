import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, writeOutput } from '../../kit/output.ts';
import type { Experiment } from '../definition.ts';
import { withScript } from './browser/install.ts';
import { headScript, variantScript } from './browser/scripts.ts';
import { weave } from './browser/weave.ts';
import { servedOf } from './served-pages.ts';
import type { Consent, Served } from './served.ts';

/** A running test, and where its pages are: one entry a language. */
export interface RunningTest {
  experiment: Experiment;
  pages: readonly TestedPage[];
}

export interface TestedPage {
  /** Address of the control. */
  control: string;
  /** Hidden addresses of the variants, by name. */
  variants: Readonly<Record<string, string>>;
}

/** A tested page as edges are told of it. */
export interface ServedPage extends TestedPage {
  test: Served;
}

export interface ServeOptions {
  /** The built site. */
  output: string;
  tests: readonly RunningTest[];
  /** Who decides: the page's own script puts blocks in place, or the host sends the right page. */
  by: 'browser' | 'edge';
  /** Where visitors are asked before anything is kept. */
  consent?: Consent | undefined;
}

export interface Installed {
  pages: ServedPage[];
  /** Texts of the scripts that now stand inside pages. */
  scripts: string[];
}

/** Puts running tests into the built pages, and has pages of variants lead everybody else back to their control. */
export async function serveTests({ output, tests, by, consent }: ServeOptions): Promise<Installed> {
  const running = tests.map(({ experiment }) => experiment);
  const pages = tests.flatMap(({ experiment, pages: own }) =>
    own.map((page): ServedPage => ({
      ...page,
      test: { ...servedOf(experiment, running), ...(consent && { consent }) },
    })),
  );
  const read = (address: string) => readFileSync(fileAt(output, address), 'utf8');
  const html = new Map<string, string>();
  const apart = new Map<string, string[]>();
  for (const { control, variants, test } of pages) {
    const before = html.get(control) ?? read(control);
    if (by === 'edge') {
      // Sent at the control's own address, a variant must say of itself to search engines what the control does.
      for (const address of Object.values(variants))
        html.set(
          address,
          read(address).replace(ROBOTS, (ROBOTS.exec(before)?.[0] ?? '') + BY_HOST),
        );
      continue;
    }
    const built = Object.entries(variants).map(([name, address]) => [name, read(address)] as const);
    const woven = weave({ control: before, variants: Object.fromEntries(built), seed: test.seed });
    html.set(control, woven.html);
    apart.set(`${control} ${test.seed}`, woven.apart);
  }
  const script = await headScript({
    audiences: running.some(({ audience }) => audience !== undefined),
    groups: running.some(({ exclusionGroup }) => exclusionGroup !== undefined),
    consent: consent !== undefined,
    pages: [...apart.values()].some((names) => names.length > 0),
  });
  const [back, texts] = [await variantScript(), new Set<string>()];
  for (const [address, controlAddress] of await variantPages(output)) {
    html.set(
      address,
      withScript(html.get(address) ?? read(address), back, { control: controlAddress }),
    );
    texts.add(back);
  }
  for (const [control, own] of Map.groupBy(pages, (page) => page.control)) {
    const data = own.map(({ test, variants }) => {
      const names = apart.get(`${control} ${test.seed}`) ?? [];
      const addresses = Object.fromEntries(names.map((name) => [name, variants[name]!]));
      return names.length ? { ...test, pages: addresses } : test;
    });
    const put = (address: string, tested: unknown) =>
      html.set(
        address,
        withScript(html.get(address) ?? read(address), script, { tests: JSON.stringify(tested) }),
      );
    put(control, data);
    texts.add(script);
    // Where a variant has a page of its own, that page tells that it was seen.
    const tests = own.map(({ test }) => test);
    for (const { variants, test } of own)
      for (const [name, address] of Object.entries(variants))
        if (by === 'edge' || apart.get(`${control} ${test.seed}`)?.includes(name))
          put(address, tests);
  }
  writeOutput(
    output,
    [...html].map(([address, text]) => ({ path: `${address.slice(1)}index.html`, text })),
  );
  return { pages, scripts: [...texts] };
}

/** Tells who checks the files that a header, not the page, hides this address (`marquee/seo` reads it). */
const BY_HOST = '<meta name="marquee-hidden-by" content="x-robots-tag">';

const REDIRECT = /<meta http-equiv="?refresh/i;

const ROBOTS = /<meta name="?robots"?[^>]*>/i;

const fileAt = (output: string, address: string) => join(output, address, 'index.html');

/** Every hidden page with the address of its control, which it names as canonical. */
async function variantPages(output: string): Promise<[address: string, control: string][]> {
  const files = (await filesBelow(output)).filter((file) => /^_v\/.*index\.html$/.test(file));
  return files.flatMap((file): [string, string][] => {
    const html = readFileSync(join(output, file), 'utf8');
    const canonical = /<link rel="?canonical"? href="([^"]+)"/.exec(html)?.[1];
    // Of a promoted variant only a redirect is left, which leads on by itself.
    return canonical && !REDIRECT.test(html)
      ? [[`/${file.slice(0, -'index.html'.length)}`, new URL(canonical).pathname]]
      : [];
  });
}
