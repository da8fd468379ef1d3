import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/**
 * What a page asks of a visitor's line besides pictures and fonts, in bytes after gzip. Fonts are apart with the
 * `@font-face` rules that declare them, pictures with their blurred previews, which stand in the HTML as data.
 */
export interface Weight {
  /** HTML, style sheets and scripts together. */
  all: number;
  /** Of that the scripts, those inside the HTML among them. */
  script: number;
}

const COUNTED = new Set(['document', 'stylesheet', 'script']);
const FACES = /@font-face\s*\{[^}]*\}/g;
const PREVIEWS = /data:image\/[^"')\s]*/g;
const INLINE = /<script(?![^>]*\bsrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g;

const packed = (bytes: Buffer | string) => gzipSync(bytes).length;

/**
 * Opens an address as a new visitor and weighs all that it loads, scripts that other scripts bring in
 * included, until nothing more is asked for.
 */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const bodies: Promise<{ type: string; body: Buffer }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (COUNTED.has(type)) bodies.push(response.body().then((body) => ({ type, body })));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const parts = await Promise.all(bodies);
  const sizes = parts.map(({ type, body }) => ({
    type,
    size: packed(body.toString().replace(type === 'stylesheet' ? FACES : PREVIEWS, '')),
  }));
  const html = parts.find(({ type }) => type === 'document')?.body.toString() ?? '';
  const inline = [...html.matchAll(INLINE)].reduce((sum, [, text = '']) => sum + packed(text), 0);
  const sum = (list: typeof sizes) => list.reduce((total, { size }) => total + size, 0);
  return {
    all: sum(sizes),
    script: sum(sizes.filter(({ type }) => type === 'script')) + inline,
  };
}
