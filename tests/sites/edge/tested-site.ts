import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Experiment } from '../../../integrations/experiments/index.ts';
import {
  serveTests,
  type ServeOptions,
  type ServedPage,
} from '../../../integrations/experiments/serve/build.ts';
import {
  edgeOutput,
  type EdgeHost,
  type EdgeOutput,
} from '../../../integrations/experiments/serve/edge/files.ts';
import { experiment } from '../../unit/experiments/file/experiment.ts';

/** A built site of a few pages, tests of all kinds among them. */
export interface TestedSite extends Disposable {
  output: string;
  pages: ServedPage[];
  edge: EdgeOutput;
  /** The file of an address, as hosts send it; undefined where there is none. */
  file(address: string): string | undefined;
}

const running = (id: string, fields: Partial<Experiment> = {}) =>
  experiment({ id, page: `/${id}/`, start: '2020-01-01', stop: '2098-12-31', ...fields });

/** One test a page, each named after its page, but for the two that share one. */
const tests = [
  running('spring'),
  running('half', { coverage: 0.5 }),
  running('uneven', { variants: { control: 9, short: 1 } }),
  running('phones', { audience: { device: 'mobile' } }),
  running('letter', { audience: { utm_source: ['letter', 'card'], language: 'zh' } }),
  running('left', { page: '/pair/', exclusionGroup: 'pair' }),
  running('right', { page: '/pair/', exclusionGroup: 'pair', variants: { control: 1, wide: 1 } }),
  running('later', { start: '2099-01-01', stop: '2099-03-01' }),
];

const page = (id: string, text: string, robots: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="robots" content="${robots}">` +
  `<link rel="canonical" href="https://guyu.example/${id}/"><title>A</title></head>` +
  `<body><main><section data-block="hero">${text}</section></main></body></html>`;

/** Hidden addresses of a test's variants, by name. */
const variantsOf = ({ page: control, variants }: Experiment) =>
  Object.fromEntries(
    Object.keys(variants)
      .slice(1)
      .map((name) => [name, `/_v${control}${name}/`]),
  );

/** Lays out the site, with what a host needs for its tests. */
export async function testedSite(
  host: EdgeHost,
  options: Pick<ServeOptions, 'consent'> = {},
): Promise<TestedSite> {
  const output = mkdtempSync(join(tmpdir(), 'marquee-edge-'));
  const write = (address: string, text: string) => {
    mkdirSync(join(output, address), { recursive: true });
    writeFileSync(join(output, address, 'index.html'), text);
  };
  write('/visit/', page('visit', 'no test', 'max-image-preview:large'));
  for (const one of tests) {
    const id = one.page.slice(1, -1);
    write(one.page, page(id, 'the control', 'max-image-preview:large'));
    for (const [name, address] of Object.entries(variantsOf(one)))
      write(address, page(id, `the variant ${name}`, 'noindex'));
  }
  const { pages } = await serveTests({
    output,
    by: 'edge',
    ...options,
    tests: tests.map((one) => ({
      experiment: one,
      pages: [{ control: one.page, variants: variantsOf(one) }],
    })),
  });
  return {
    output,
    pages,
    edge: await edgeOutput(host, pages, new URL('https://guyu.example')),
    file(address) {
      try {
        return readFileSync(join(output, address, 'index.html'), 'utf8');
      } catch {
        return undefined;
      }
    },
    [Symbol.dispose]: () => rmSync(output, { recursive: true, force: true }),
  };
}
