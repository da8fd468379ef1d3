import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { stroke, swell } from './brush.ts';
import { seal } from './marks/seal.ts';
import { fbm, smoothstep } from './noise.ts';
import { Painting } from './painting.ts';
import { develop } from './paper.ts';
import { COOL_INK } from './pigment.ts';
import type { Rng } from './random.ts';
import { SCENE_HEIGHT, SCENE_WIDTH } from './scenes/scene.ts';
import { paintTerraces } from './scenes/grain-rain.ts';
import { fadeAway } from './wash.ts';

/** Rain on the terraces: a seamless loop, 1280 × 720. Run by hand (`npm run ink:film`); needs ffmpeg with x264. */
const WIDTH = 1280;
const HEIGHT = 720;
const SCALE = WIDTH / SCENE_WIDTH;
const RATE = 24;
const SECONDS = 7;
const FRAMES = RATE * SECONDS;
const OUT = fileURLToPath(
  new URL('../../content/media/video/rain-on-the-terraces', import.meta.url),
);

type Drop = {
  x: number;
  start: number;
  turns: number;
  length: number;
  width: number;
  white: boolean;
  ink: number;
};

/** Every drop falls past the frame a whole number of times in one loop, so the last frame meets the first. */
function drops(rng: Rng, count: number): Drop[] {
  return Array.from({ length: count }, () => {
    const near = rng.next();
    return {
      x: rng.range(-100, SCENE_WIDTH + 300),
      start: rng.next(),
      turns: 4 + Math.round(near * 5),
      length: 46 + 74 * near,
      width: 1.3 + 1.1 * near,
      white: rng.next() < 0.35,
      ink: rng.range(0.12, 0.26),
    };
  });
}

const SLANT = 0.22;

function paintFrame(p: Painting, base: Painting, rain: readonly Drop[], t: number): void {
  p.copyFrom(base);
  const [cos, sin] = [Math.cos(t * Math.PI * 2) * 5, Math.sin(t * Math.PI * 2) * 5];
  fadeAway(p, (x, y) => {
    const veil = smoothstep(0.42, 0.78, fbm(x * 0.05 + 90 + cos, y * 0.12 + sin));
    return 0.55 * veil * smoothstep(300, 620, y) * smoothstep(1120, 820, y);
  });
  for (const drop of rain) {
    const fall = (drop.start + t * drop.turns) % 1;
    const y = -140 + fall * (SCENE_HEIGHT + 280);
    const x = drop.x - y * SLANT;
    stroke(
      p,
      [
        [x, y],
        [x - drop.length * SLANT, y + drop.length],
      ],
      {
        width: drop.width,
        pigment: COOL_INK,
        ink: drop.white ? 0.42 : drop.ink,
        profile: swell,
        ragged: 0,
        edge: 0,
        mode: drop.white ? 'lift' : 'deposit',
      },
    );
  }
  seal(p, [118, 1050], 60);
}

async function main(): Promise<void> {
  const base = new Painting('terms/grain-rain', SCENE_WIDTH, SCENE_HEIGHT, SCALE);
  paintTerraces(base);
  const frame = new Painting('film', SCENE_WIDTH, SCENE_HEIGHT, SCALE);
  const rain = drops(base.rng.fork('film'), 560);
  const crop = Math.round((base.height - HEIGHT) / 2);
  const ffmpeg = spawn(
    'ffmpeg',
    [
      '-y',
      '-loglevel',
      'error',
      '-f',
      'rawvideo',
      '-pix_fmt',
      'rgb24',
      '-s',
      `${WIDTH}x${HEIGHT}`,
      '-r',
      String(RATE),
      '-i',
      '-',
      '-an',
      '-c:v',
      'libx264',
      '-preset',
      'slow',
      '-crf',
      '26',
      '-maxrate',
      '1500k',
      '-bufsize',
      '3000k',
      '-pix_fmt',
      'yuv420p',
      '-movflags',
      '+faststart',
      `${OUT}.mp4`,
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  for (let i = 0; i < FRAMES; i++) {
    paintFrame(frame, base, rain, i / FRAMES);
    const pixels = develop(frame).subarray(crop * WIDTH * 3, (crop + HEIGHT) * WIDTH * 3);
    if (i === 0) {
      const raw = { width: WIDTH, height: HEIGHT, channels: 3 } as const;
      await sharp(pixels, { raw }).jpeg({ mozjpeg: true, quality: 80 }).toFile(`${OUT}.jpg`);
    }
    if (!ffmpeg.stdin.write(pixels)) await once(ffmpeg.stdin, 'drain');
    if (i % RATE === 0) console.log(`frame ${i}/${FRAMES}`);
  }
  ffmpeg.stdin.end();
  const [code] = (await once(ffmpeg, 'close')) as [number];
  if (code !== 0) throw new Error(`ffmpeg ended with code ${code}`);
}

await main();
