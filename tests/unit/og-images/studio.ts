import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { brand } from '../../../integrations/og-images/brand.ts';
import type { Studio } from '../../../integrations/og-images/render.ts';
import { FAMILIES } from '../../../integrations/og-images/text/families.ts';

/** The root of the project: where fonts are found. */
export const root = new URL('../../../', import.meta.url);

/** A brand without pictures, in the house's colours. */
export const studio: Studio = {
  root,
  brand: brand.parse({
    name: { en: 'Guyu', zh: '谷雨' },
    tagline: { en: 'Tea by the season', zh: '依节气，喝好茶' },
    palettes: { autumn: { wash: '#f1e2cd', accent: '#86471a' } },
  }),
  families: [...FAMILIES],
};

/** A folder that is gone after the test. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-og-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A landscape of two flat halves as JPEG: sky above, hills below. */
export const landscape = (width = 800, height = 500): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#c9d3d6' } })
    .composite([
      {
        input: {
          create: { width, height: height / 2, channels: 3, background: '#5b7354' },
        },
        left: 0,
        top: height / 2,
      },
    ])
    .jpeg({ quality: 90 })
    .toBuffer();

/** A PNG of a few bytes that says it has 20,000 × 20,000 pixels. */
export function hugePng(): Buffer {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(20_000, 0);
  header.writeUInt32BE(20_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', new Uint8Array()),
  ]);
}
