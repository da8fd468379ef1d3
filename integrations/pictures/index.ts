import { fileURLToPath } from 'node:url';

export { cropRegion, cropSize, focusPosition, type Focus } from './crop.ts';
export { placeholder } from './placeholder.ts';
export { widthsFor } from './widths.ts';

/** Quality of each format, by eye on ink washes, where flat paper shows every block: see docs/decisions/pictures.md. */
export const QUALITY = { avif: 50, webp: 72 };

/** What `image` in astro.config.mjs takes: the service that crops around a focus, and how hard it tries. */
export const imageOptions = () => ({
  service: {
    entrypoint: fileURLToPath(new URL('./service.ts', import.meta.url)),
    config: { avif: { effort: 2 }, webp: { effort: 4 } },
  },
});
