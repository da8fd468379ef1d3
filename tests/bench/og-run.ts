import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { titles } from './og-titles.ts';

// Draws so many pictures of 1200 × 630 with one of the contestants and prints what that took, as JSON:
// og-run.ts <marquee|canvas|takumi> <count> <folder in which the peers are installed>

const [name, count, peers] = [process.argv[2]!, Number(process.argv[3]), process.argv[4]!];
const here = createRequire(import.meta.url);
const FONT = here.resolve(
  '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
);
const PAPER = '#f7f3ea';
const INK = '#22201c';
/** Peers start their own threads; two in flight keep both cores busy. */
const LANES = 4;

const load = (module: string) =>
  import(pathToFileURL(createRequire(`${peers}/package.json`).resolve(module)).href);

type Draw = (title: string) => Promise<Uint8Array>;

async function canvas(): Promise<Draw> {
  const { generateOpenGraphImage } = await import(
    pathToFileURL(`${peers}/node_modules/astro-og-canvas/dist/index.js`).href
  );
  return async (title) => {
    const answer = await generateOpenGraphImage({
      title,
      description: 'Tea by the season',
      bgGradient: [[247, 243, 234]],
      padding: 68,
      fonts: [FONT],
      cacheDir: false,
      font: {
        title: {
          size: 80,
          weight: 'SemiBold',
          color: [34, 32, 28],
          families: ['Noto Serif SC SemiBold', 'Noto Serif SC'],
        },
        description: {
          size: 28,
          color: [79, 74, 65],
          families: ['Noto Serif SC SemiBold', 'Noto Serif SC'],
        },
      },
    });
    return answer instanceof Uint8Array ? answer : new Uint8Array(await answer.arrayBuffer());
  };
}

async function takumi(): Promise<Draw> {
  const { Renderer } = await load('@takumi-rs/core');
  const renderer = new Renderer();
  const fonts = [readFileSync(FONT)];
  const text = (value: string, fontSize: number) => ({
    type: 'text',
    text: value,
    style: { fontSize, color: INK },
  });
  return (title) =>
    renderer.render(
      {
        type: 'container',
        style: {
          width: 1200,
          height: 630,
          padding: 68,
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          backgroundColor: PAPER,
        },
        children: [text(title, 80), text('Tea by the season', 28)],
      },
      { width: 1200, height: 630, fonts, format: 'png' },
    );
}

async function inLanes(draw: Draw, list: string[], done: (bytes: Uint8Array) => void) {
  let next = 0;
  const lane = async () => {
    while (next < list.length) done(await draw(list[next++]!));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function marquee(list: ReturnType<typeof titles>, done: (bytes: Uint8Array) => void) {
  const { drawAll } = await import('../../integrations/og-images/draw.ts');
  const { brand } = await import('../../integrations/og-images/brand.ts');
  const { facts } = await import('../../integrations/og-images/facts.ts');
  const { FAMILIES } = await import('../../integrations/og-images/text/families.ts');
  const studio = {
    root: new URL('../../', import.meta.url),
    brand: brand.parse({ name: 'Guyu', tagline: 'Tea by the season' }),
    families: [...FAMILIES],
  };
  const jobs = list.map(({ title, language }) => ({
    facts: facts.parse({ template: 'landing', title, language }),
    width: 1200,
    height: 630,
  }));
  await drawAll(jobs, studio, { threads: 2, done: async (_, { bytes }) => done(bytes) });
}

let [bytes, first] = [0, 0];
const started = performance.now();
let half = 0;
let seen = 0;
const done = (picture: Uint8Array) => {
  bytes += picture.length;
  first ||= performance.now() - started;
  if ((seen += 1) === count >> 1) half = process.memoryUsage().rss;
};
const list = titles(count);
if (name === 'marquee') await marquee(list, done);
else {
  const draw = await (name === 'canvas' ? canvas() : takumi());
  await inLanes(
    draw,
    list.map(({ title }) => title),
    done,
  );
}
console.log(
  JSON.stringify({
    name,
    seconds: (performance.now() - started) / 1000,
    first: first / 1000,
    count: seen,
    bytes: bytes / seen,
    half,
    peak: process.resourceUsage().maxRSS * 1024,
  }),
);
process.exit(0);
