import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { edgeSite } from '../../../integrations/experiments/serve/edge/files.ts';
import { testedSite } from '../../sites/edge/tested-site.ts';
import { median } from '../builds.ts';
import type { Figure } from '../figure.ts';

const ROUNDS = 41;
const TIMES = 2000;

/** What tests add to a request in workerd: a first visit, a later one, and a page without a test. */
export async function edgeFigures(say: (text: string) => void): Promise<Figure[]> {
  using site = await testedSite('cloudflare');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./workerd-worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    define: { SITE: JSON.stringify(edgeSite(site.pages)) },
  });
  const worker = new Miniflare({
    modules: true,
    script: outputFiles[0]!.text,
    compatibilityDate: '2025-01-01',
  });
  const cookie = `mq_id=${'0'.repeat(32)}; mq_spring_1=short`;
  const visits: [name: string, path: string, headers: Record<string, string>][] = [
    ['a first visit', '/spring/', {}],
    ['a later visit', '/spring/', { cookie }],
    ['a page without a test', '/visit/', { cookie }],
  ];
  try {
    const figures: Figure[] = [];
    for (const [name, path, headers] of visits) {
      const added: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1)
        added.push(
          (await micros(worker, path, { ...headers, 'x-tested': '1' })) -
            (await micros(worker, path, headers)),
        );
      const measured = median(added);
      say(`${name}: ${measured.toFixed(1)} µs`);
      const note = `median of ${ROUNDS} rounds of ${TIMES} requests`;
      figures.push({
        name: `workerd, added by tests: ${name}`,
        measured,
        target: 50,
        unit: 'µs',
        note,
      });
    }
    return figures;
  } finally {
    await worker.dispose();
  }
}

/** Time of one request, in microseconds. */
async function micros(worker: Miniflare, path: string, headers: Record<string, string>) {
  const started = performance.now();
  const response = await worker.dispatchFetch(`https://guyu.example${path}`, {
    headers: { ...headers, 'x-times': String(TIMES) },
  });
  await response.text();
  return ((performance.now() - started) * 1000) / TIMES;
}
