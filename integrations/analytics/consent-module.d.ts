declare module 'virtual:marquee/consent' {
  import type Component from './Consent.astro';
  /** The banner; undefined where visitors are not asked. */
  const Consent: typeof Component | undefined;
  export default Consent;
}
