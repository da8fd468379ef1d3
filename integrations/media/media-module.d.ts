declare module 'virtual:marquee/media' {
  import type { PressKit, PublicAsset } from 'marquee/media';

  /** Every public original, by path. */
  export const assets: PublicAsset[];
  /** What the page for the press shows; undefined when the settings have none. */
  export const press: PressKit | undefined;
}
