/**
 * An .ico of PNG pictures, each with the length of its side in pixels (at most 256). The container is six bytes of
 * header and sixteen for each picture (https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)).
 */
export function ico(pictures: { size: number; png: Uint8Array }[]): Uint8Array {
  const start = 6 + 16 * pictures.length;
  const header = Buffer.alloc(start);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = start;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    // A byte for each side, in which 0 stands for 256.
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}
