import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { develop } from '../../../../tools/ink/paper.ts';
import { PICTURES, TERMS, paintPicture } from '../../../../tools/ink/pictures.ts';

const SMALL = 0.08;
const fingerprint = (pixels: Uint8Array) => createHash('sha256').update(pixels).digest('hex');
const terms = PICTURES.filter(({ name }) => name.startsWith('terms/'));

describe('ink-wash pictures', () => {
  const first = new Map(
    terms.map((picture) => [picture.name, develop(paintPicture(picture, SMALL))]),
  );

  it('paints every one of the 24 solar terms', () => {
    expect(Object.keys(TERMS)).toHaveLength(24);
    expect(first.size).toBe(24);
  });

  it('gives the same pixels for the same picture, whatever was painted before', () => {
    for (const picture of [...terms].reverse().filter((_, i) => i % 3 === 0)) {
      const again = develop(paintPicture(picture, SMALL));
      const [before, after] = [first.get(picture.name)!, again].map(fingerprint);
      expect({ name: picture.name, pixels: after }).toEqual({ name: picture.name, pixels: before });
    }
  });

  it('gives each term its own picture', () => {
    expect(new Set([...first.values()].map(fingerprint)).size).toBe(24);
  });

  it('is neither blank nor black: paper, ink and one red seal in each', () => {
    const poor: string[] = [];
    for (const [name, pixels] of first) {
      let [light, dark, red] = [0, 0, 0];
      for (let i = 0; i < pixels.length; i += 3) {
        const [r, g, b] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!];
        if (r > 200) light++;
        if (r + g + b < 330) dark++;
        if (r > 120 && r > g * 1.7 && r > b * 1.7) red++;
      }
      if (light <= 10 || dark <= 10 || red <= 3)
        poor.push(`${name}: ${light} light, ${dark} dark, ${red} red`);
    }
    expect(poor).toEqual([]);
  });
});
