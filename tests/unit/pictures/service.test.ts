import sharp from 'sharp';
import { expect, test } from 'vitest';
import service from '../../../integrations/pictures/service.ts';

/** Red on the left half, blue on the right. */
const halves = () =>
  sharp({ create: { width: 400, height: 100, channels: 3, background: 'blue' } })
    .composite([
      {
        input: { create: { width: 200, height: 100, channels: 3, background: 'red' } },
        left: 0,
        top: 0,
      },
    ])
    .png()
    .toBuffer();

async function middle(position: string): Promise<number[]> {
  const { data } = await service.transform(
    new Uint8Array(await halves()),
    { src: 'x.png', width: 50, height: 50, fit: 'cover', format: 'png', position } as never,
    { service: { config: {} } } as never,
    { warn: () => {} } as never,
  );
  const pixels = await sharp(data).raw().toBuffer({ resolveWithObject: true });
  expect(pixels.info).toMatchObject({ width: 50, height: 50 });
  const at = (25 * 50 + 25) * pixels.info.channels;
  return [...pixels.data.subarray(at, at + 3)];
}

test('the crop follows the focus', async () => {
  expect(await middle('10% 50%')).toEqual([255, 0, 0]);
  expect(await middle('90% 50%')).toEqual([0, 0, 255]);
});

test('without a focus sharp decides as before', async () => {
  expect(await middle('left')).toEqual([255, 0, 0]);
});
