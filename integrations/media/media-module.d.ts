declare module 'virtual:marquee/media' {
  /** Every public original, by path. */
  export const assets: import('./public/public-asset.ts').PublicAsset[];
  /** What the page for the press shows; undefined when the settings have none. */
  export const press: import('./public/press-kit.ts').PressKit | undefined;
}
