import sharp from 'sharp';
import { expect, test } from 'vitest';
import { shrink } from '../../../integrations/pictures/placeholder.ts';

const solid = (alpha: number) =>
  sharp({
    create: { width: 300, height: 200, channels: 4, background: { r: 200, g: 80, b: 40, alpha } },
  })
    .png()
    .toBuffer();

const bytes = (uri: string) => Buffer.from(uri.split(',')[1]!, 'base64');

test('a picture shrinks to a few bytes of the same shape', async () => {
  const uri = await shrink(await solid(1));
  expect(uri).toMatch(/^data:image\/webp;base64,/);
  expect(bytes(uri).length).toBeLessThanOrEqual(300);
  expect(await sharp(bytes(uri)).metadata()).toMatchObject({ width: 16, height: 11 });
});

test('it is cropped as the page crops it', async () => {
  const uri = await shrink(await solid(1), { ratio: 0.5, focus: { x: 0, y: 0 } });
  expect(await sharp(bytes(uri)).metadata()).toMatchObject({ width: 16, height: 32 });
});

test('what one can see through has none', async () => {
  expect(await shrink(await solid(0.4))).toBe('');
});
