/** A picture that is made from the mark. */
export interface IconPicture {
  /** Path below the output. */
  path: string;
  /** Lengths of its side in pixels; more than one makes an .ico of them all. */
  sizes: number[];
  /** Share of the side that the mark takes; the rest is a margin. */
  share: number;
  /** Set on the background, because see-through parts would turn black. */
  opaque: boolean;
}

/**
 * Every picture. Apple rounds the corners and wants some air; a maskable icon may be cut to a circle of four fifths
 * of its side, into which a square of 0.56 fits (https://w3c.github.io/manifest/#icon-masks).
 */
export const iconPictures: IconPicture[] = [
  { path: 'favicon.ico', sizes: [16, 32, 48], share: 1, opaque: false },
  { path: 'icon-192.png', sizes: [192], share: 1, opaque: false },
  { path: 'icon-512.png', sizes: [512], share: 1, opaque: false },
  { path: 'icon-maskable-512.png', sizes: [512], share: 0.56, opaque: true },
  { path: 'apple-touch-icon.png', sizes: [180], share: 0.8, opaque: true },
];
