import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findOrInstall } from '../../servers/find-or-install.ts';
import { nginxOf } from '../../sites/edge/nginx-of.ts';
import { testedSite } from '../../sites/edge/tested-site.ts';
import { median } from '../builds.ts';
import type { Figure } from '../figure.ts';

const ROUNDS = 9;
const SECONDS = 2;
const COOKIE = 'Cookie: mq_id=00000000000000000000000000000000; mq_spring_1=short';

/** Requests a second of nginx with the tests of a site against the same nginx without, in turns. */
export async function nginxFigures(say: (text: string) => void): Promise<Figure[]> {
  const wrk = await findOrInstall(['wrk'], 'wrk');
  using site = await testedSite('nginx');
  const [tested, plain] = [await nginxOf(site), await nginxOf(site, { tests: false })];
  try {
    const figures: Figure[] = [];
    for (const [name, path, headers] of [
      ['first visits of a tested page', '/spring/', []],
      ['later visits of a tested page', '/spring/', ['-H', COOKIE]],
      ['a page without a test', '/visit/', ['-H', COOKIE]],
    ] as const) {
      const ratios: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1)
        ratios.push(
          (await perSecond(wrk, tested.origin + path, headers)) /
            (await perSecond(wrk, plain.origin + path, headers)),
        );
      const measured = median(ratios);
      say(`${name}: ${measured.toFixed(2)}`);
      figures.push({
        name: `nginx with tests, requests a second: ${name}`,
        measured,
        target: 0.95,
        least: true,
        unit: '×',
        note: `median of ${ROUNDS} pairs, ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
      });
    }
    return figures;
  } finally {
    await Promise.all([tested.close(), plain.close()]);
  }
}

async function perSecond(wrk: string, url: string, headers: readonly string[]): Promise<number> {
  const args = ['-t', '1', '-c', '16', '-d', `${SECONDS}s`, ...headers, url];
  const { stdout } = await promisify(execFile)(wrk, args);
  return Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)![1]);
}
