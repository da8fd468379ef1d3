declare module 'virtual:marquee/pdf' {
  /** Whether this build prints: in dev, and where there is no Chromium, pages have no PDF to link to. */
  export const printing: boolean;
}
