import type { AstroIntegration } from 'astro';
import { destinationsOf, flagsOf } from './destinations.ts';
import { analytics as schema, type AnalyticsOptions, type PageMarks } from './options.ts';

export { originsOf } from './destinations.ts';
export { serverSinks } from './server-sinks.ts';
export { analytics as analyticsSchema, type Analytics, type AnalyticsOptions } from './options.ts';

const MODULE = 'virtual:marquee/analytics';

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
        if (command !== 'build' || destinations.length === 0) return;
        injectScript('page', `import '${MODULE}';`);
        const script = async () => {
          const { snippet } = await import('./snippet/bundle.ts');
          const known = typeof marks === 'function' ? marks() : marks;
          return snippet(destinations, flagsOf(settings, known));
        };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'marquee/analytics',
                resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : undefined),
                load: (id: string) => (id === `\0${MODULE}` ? script() : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
