import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { destinationsOf, flagsOf } from './destinations.ts';
import { analytics as schema, type AnalyticsOptions, type PageMarks } from './options.ts';

export { COOKIE as CONSENT_COOKIE } from './consent/choice.ts';
export { originsOf } from './destinations.ts';
export { serverSinks } from './server-sinks.ts';
export type { Sink, SinkRequest } from './sinks/sink.ts';
export { analytics as analyticsSchema, type Analytics, type AnalyticsOptions } from './options.ts';

const MODULE = 'virtual:marquee/analytics';

/** The banner where visitors are asked, undefined where not: a site that does not ask does not carry its styles. */
const CONSENT = 'virtual:marquee/consent';
const BANNER = fileURLToPath(new URL('Consent.astro', import.meta.url));

/**
 * Measures visits: gives every page one small script with only what the options ask for, and sends what happens to a
 * collector of your own or to products that you use. Nothing is measured while the site is worked on (`astro dev`), and
 * without a destination there is no script.
 */
export default function analytics(
  input: AnalyticsOptions = {},
  marks: PageMarks | (() => PageMarks) = {},
): AstroIntegration {
  const settings = schema.parse(input);
  const destinations = destinationsOf(settings);
  return {
    name: 'marquee/analytics',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        // Nobody is measured while the site is worked on.
        const isMeasured = command === 'build' && destinations.length > 0;
        if (isMeasured) injectScript('page', `import '${MODULE}';`);
        const script = async () => {
          const { snippet } = await import('./snippet/bundle.ts');
          const known = typeof marks === 'function' ? marks() : marks;
          return snippet(destinations, flagsOf(settings, known));
        };
        const modules: Record<string, () => string | Promise<string>> = {
          [MODULE]: script,
          [CONSENT]: () =>
            settings.consent === 'required'
              ? `export { default } from ${JSON.stringify(BANNER)};`
              : 'export default undefined;',
        };
        const plugin = {
          name: 'marquee/analytics',
          resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
          load: (id: string) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
