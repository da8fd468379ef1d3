import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../browser/chromium.ts';
import { serve } from '../../browser/serve.ts';
import { freePort } from '../../servers/free-port.ts';
import type { Figure } from '../figure.ts';
import { once } from '../lighthouse.ts';

/** Lighthouse's score of accessibility for pages of a built desk: the lowest, and whose it is. */
export async function accessibleFigure(
  folder: string,
  pages: readonly string[],
  say: (text: string) => void,
): Promise<Figure> {
  const server = await serve(join(folder, 'dist-desk'), { below: '/desk' });
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumFlags, `--remote-debugging-port=${port}`],
  });
  const found: { page: string; score: number; lost: string[] }[] = [];
  for (const page of pages) {
    const { scores, lost } = await once(`${server.origin}/desk/${page}`, port, ['accessibility']);
    found.push({ page, score: scores['accessibility'] ?? 0, lost });
    for (const line of lost) say(`/desk/${page} ${line}`);
  }
  await browser.close();
  await server.close();
  const worst = found.toSorted((a, b) => a.score - b.score)[0]!;
  return {
    name: `Lighthouse accessibility of ${pages.length} pages of the desk, the lowest`,
    measured: worst.score,
    target: 100,
    least: true,
    unit: 'points',
    ...(worst.score < 100 && { note: `/desk/${worst.page}: ${worst.lost.join('; ')}` }),
  };
}
