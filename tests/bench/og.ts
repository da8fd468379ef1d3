import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brand } from '../../integrations/og-images/brand.ts';
import { facts } from '../../integrations/og-images/facts.ts';
import { PictureCache } from '../../integrations/og-images/cache/cache.ts';
import { FileHashes } from '../../integrations/og-images/cache/hashes.ts';
import { keyMaker } from '../../integrations/og-images/cache/key.ts';
import { makePictures } from '../../integrations/og-images/make.ts';
import { FAMILIES } from '../../integrations/og-images/text/families.ts';
import type { Figure } from './figure.ts';
import { titles } from './og-titles.ts';

interface Run {
  name: string;
  seconds: number;
  first: number;
  count: number;
  bytes: number;
  half: number;
  peak: number;
}

const MIB = 2 ** 20;
const COUNT = 500;
const WARM = 10_000;
/** Each contestant runs by turns with the others, and its best run counts: the machine may be busy otherwise. */
const ROUNDS = 3;
const script = fileURLToPath(new URL('./og-run.ts', import.meta.url));
const PEERS = ['astro-og-canvas@0.13.2', '@takumi-rs/core@2.16.3'];

/** Pictures of the same 500 titles, drawn by Marquee, by astro-og-canvas and by takumi, and 10,000 in the cache. */
export async function ogFigures(say: (text: string) => void): Promise<Figure[]> {
  const peers = mkdtempSync(join(tmpdir(), 'marquee-og-'));
  try {
    install(peers);
    say('peers installed');
    const runs = Array.from({ length: ROUNDS }, () =>
      ['marquee', 'canvas', 'takumi'].map((name) => {
        const run = runOf(name, COUNT, peers);
        say(`${name}: ${speed(run).toFixed(0)} pictures a second`);
        return run;
      }),
    );
    const best = (index: number) =>
      runs.map((round) => round[index]!).reduce((a, b) => (a.seconds < b.seconds ? a : b));
    const [own, canvas, takumi] = [best(0), best(1), best(2)];
    // Caches fill up to their bounds with the first thousand.
    const [many, twice] = [COUNT * 2, COUNT * 4].map((count) => runOf('marquee', count, peers));
    const warm = await warmSeconds(peers);
    say(`${WARM} unchanged pictures checked in ${warm.toFixed(2)} s`);
    return figuresOf(own, canvas, takumi, twice!.peak / many!.peak, warm);
  } finally {
    rmSync(peers, { recursive: true, force: true });
  }
}

const speed = ({ count, seconds }: Run) => count / seconds;

function figuresOf(own: Run, canvas: Run, takumi: Run, growth: number, warm: number): Figure[] {
  const all = [own, canvas, takumi];
  const note = (say: (run: Run) => string) =>
    all.map((run) => `${run.name} ${say(run)}`).join(', ');
  return [
    {
      name: `${COUNT} pictures, against astro-og-canvas`,
      measured: speed(own) / speed(canvas),
      target: 1.5,
      least: true,
      unit: '×',
      note: note((run) => `${speed(run).toFixed(0)}/s`),
    },
    {
      name: `${COUNT} pictures, time against takumi`,
      measured: speed(takumi) / speed(own),
      target: 2.5,
      unit: '×',
    },
    {
      name: 'time a picture, two threads',
      measured: (own.seconds * 1000) / own.count,
      target: 20,
      unit: 'ms',
      note: note((run) => `${(run.bytes / 1000).toFixed(1)} kB a picture`),
    },
    {
      name: `peak memory, ${COUNT} pictures`,
      measured: own.peak / MIB,
      target: 1024,
      unit: 'MiB',
      note: note((run) => `${(run.peak / MIB).toFixed(0)} MiB`),
    },
    {
      name: `peak memory, ${COUNT * 4} pictures to ${COUNT * 2}`,
      measured: growth,
      target: 1.2,
      unit: '×',
    },
    { name: `${WARM} unchanged pictures checked`, measured: warm * 1000, target: 2000, unit: 'ms' },
  ];
}

function install(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PEERS];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm install of the peers failed:\n${stderr}`);
}

function runOf(name: string, count: number, peers: string): Run {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [script, name, String(count), peers],
    { encoding: 'utf8', cwd: peers },
  );
  if (status !== 0) throw new Error(`og-run.ts ${name} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Run;
}

/** What a build asks of 10,000 pages none of which has changed. */
async function warmSeconds(folder: string): Promise<number> {
  const studio = {
    root: new URL('../../', import.meta.url),
    brand: brand.parse({ name: 'Guyu' }),
    families: [...FAMILIES],
  };
  const pages = titles(WARM).map(({ title, language }, index) => ({
    path: `/${index}/`,
    facts: facts.parse({ template: 'post', title, language, date: String(index) }),
  }));
  const keyOf = keyMaker(studio, new FileHashes(folder));
  const cache = new PictureCache(folder);
  for (const { facts } of pages) {
    const picture = { bytes: new Uint8Array(1000), type: 'image/png', flaws: [] } as const;
    cache.keep(keyOf({ facts, width: 1200, height: 630 }), { ...picture, flaws: [] });
  }
  const started = performance.now();
  const { drawn } = await makePictures(pages, studio, { folder });
  if (drawn) throw new Error(`${drawn} of the pictures in the cache were not found`);
  return (performance.now() - started) / 1000;
}
