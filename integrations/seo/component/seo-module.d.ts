declare module 'virtual:marquee/seo' {
  /** Null when the integration was given no `head`. */
  // An ambient module may not import by a relative path in any other way.
  // oxlint-disable-next-line typescript/consistent-type-imports
  export const settings: import('./settings.ts').ComponentSettings | null;
}
