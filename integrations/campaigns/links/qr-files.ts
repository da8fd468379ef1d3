import sharp from 'sharp';
import { qrPath } from '../../kit/qr.ts';

/** Sides of a PNG, in pixels: 300 dots per inch make 5 cm of it. */
const SIDE = 600;

/** A QR code as a drawing that prints at any size; black on white, since readers want that contrast. */
export function qrSvg(text: string): string {
  const { d, size } = qrPath(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${d}"/></svg>\n`;
}

/** The same as pixels: every square of the code has the same whole number of them. */
export function qrPng(text: string): Promise<Buffer> {
  const { size } = qrPath(text);
  const side = Math.ceil(SIDE / size) * size;
  const density = (72 * side) / size;
  return sharp(Buffer.from(qrSvg(text)), { density })
    .resize(side, side, { kernel: 'nearest' })
    .png({ palette: true, colours: 2 })
    .toBuffer();
}
