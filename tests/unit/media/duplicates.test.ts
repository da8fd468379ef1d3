import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, duplicatesOf, NEAR } from '../../../integrations/media/findings/duplicates.ts';
import type { Asset } from '../../../integrations/media/library/asset.ts';
import { inspect, picture, project } from './project.ts';

const asset = (file: string, look: string, more: Partial<Asset> = {}): Asset => ({
  file,
  path: file,
  kind: 'image',
  type: 'image/jpeg',
  bytes: 1,
  hash: file,
  look,

  width: 100,
  height: 100,
  sidecar: { tags: [] },
  lineOf: () => 1,
  public: false,
  sound: true,
  ...more,
});

const groups = (assets: Asset[]) =>
  duplicatesOf(assets).map(({ assets, exact }) => [exact, ...assets.map(({ file }) => file)]);

describe('duplicates', () => {
  it('are found in pictures: smaller, lighter, in another format; not in other pictures', async () => {
    const original = await picture(600, 400, 1).png().toBuffer();
    const root = project({
      'content/media/a.png': original,
      'content/media/copy.png': original,
      'content/media/lighter.jpg': await picture(600, 400, 1)
        .modulate({ brightness: 1.08 })
        .jpeg({ quality: 40 })
        .toBuffer(),
      'content/media/other.png': await picture(600, 400, 2.2).png().toBuffer(),
      'content/media/small.webp': await picture(600, 400, 1).resize(150).webp().toBuffer(),
      'content/media/square.webp': await picture(600, 400, 1)
        .resize(300, 300, { fit: 'fill' })
        .webp()
        .toBuffer(),
    });
    const { overview } = await inspect(root);
    expect(overview.duplicates.map(({ assets }) => assets.map(({ file }) => file))).toEqual([
      ['a.png', 'copy.png', 'lighter.jpg', 'small.webp'],
    ]);
    expect(overview.duplicates[0]!.exact).toBe(false);
  });

  it('are exact when the bytes are the same, whatever the kind', () => {
    const film = { kind: 'video', look: undefined, hash: 'same' } as const;
    expect(
      groups([asset('a.mp4', '', film), asset('b.mp4', '', film), asset('c.jpg', '1234')]),
    ).toEqual([[true, 'a.mp4', 'b.mp4']]);
  });

  it('leave pictures alone that are all one colour', () => {
    const flat = '0'.repeat(16);
    expect(groups([asset('white.jpg', flat), asset('black.jpg', flat)])).toEqual([]);
  });

  it('agree with comparing each to each', () => {
    expect.hasAssertions();
    const look = fc.bigInt({ min: 1n, max: 2n ** 64n - 2n });
    const flips = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 7 });
    fc.assert(
      fc.property(fc.array(fc.tuple(look, flips), { minLength: 1, maxLength: 12 }), (pairs) => {
        const hex = (bits: bigint) => bits.toString(16).padStart(16, '0');
        const assets = pairs.flatMap(([bits, at], index) => [
          asset(`${index}a`, hex(bits)),
          asset(`${index}b`, hex(at.reduce((all, bit) => all ^ (1n << BigInt(bit)), bits))),
        ]);
        const found = duplicatesOf(assets).map(
          ({ assets }) => new Set(assets.map(({ file }) => file)),
        );
        const together = (a: Asset, b: Asset) =>
          found.some((group) => group.has(a.file) && group.has(b.file));
        const plain = (one: Asset) => !/^(?:0+|f+)$/.test(one.look!);
        for (const a of assets.filter(plain))
          for (const b of assets.filter(plain))
            if (a !== b && distance(a.look!, b.look!) <= NEAR) expect(together(a, b)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
