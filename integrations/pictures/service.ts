import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import sharp from 'sharp';
import { cropRegion, parsePosition } from './crop.ts';

/**
 * Astro's image service, with one thing added: a `position` of two percentages keeps that point of the
 * picture in view, where sharp alone knows only edges and corners.
 */
const service: LocalImageService = {
  ...sharpService,
  async transform(input, transform, config, logger) {
    const { width, height, position } = transform as Record<string, unknown>;
    const focus = parsePosition(position);
    if (!focus || !width || !height)
      return sharpService.transform(input, transform, config, logger);
    const upright = sharp(input, { failOn: 'none' }).autoOrient();
    const { autoOrient: size } = await upright.metadata();
    const piece = await upright
      .extract(cropRegion(size, Number(width) / Number(height), focus))
      .png({ compressionLevel: 0 })
      .toBuffer();
    return sharpService.transform(
      new Uint8Array(piece),
      { ...transform, position: 'center' },
      config,
      logger,
    );
  },
};

export default service;
