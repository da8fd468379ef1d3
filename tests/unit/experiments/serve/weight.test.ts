import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  headScript,
  variantScript,
} from '../../../../integrations/experiments/serve/browser/scripts.ts';

const weight = (text: string) => gzipSync(text, { level: 9 }).length;
const plain = { audiences: false, groups: false, pages: false };

it('assignment and swap weigh at most 1.2 kB, with what sends exposures 1.4 kB', async () => {
  expect(weight(await headScript({ ...plain, exposures: false }))).toBeLessThanOrEqual(1200);
  expect(weight(await headScript(plain))).toBeLessThanOrEqual(1400);
  const all = { audiences: true, groups: true, consent: true, pages: true };
  expect(weight(await headScript(all))).toBeLessThanOrEqual(1600);
  expect(weight(await variantScript())).toBeLessThanOrEqual(300);
});

it('its text is always the same', async () =>
  expect(await headScript(plain)).toBe(await headScript(plain)));
