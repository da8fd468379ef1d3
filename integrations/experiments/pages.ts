import type { AstroIntegration } from 'astro';

interface Options {
  /** Pages by pattern, from the root of the project: `{ '/_v/blog/[slug]/[key]': './src/pages/_variants/Post.astro' }`. */
  routes: Record<string, string>;
}

/** Gives variants their hidden addresses, below /_v/: Astro makes no page of a folder that begins with `_`. */
export const variantPages = ({ routes }: Options): AstroIntegration => ({
  name: 'marquee/experiments',
  hooks: {
    'astro:config:setup': ({ config, injectRoute }) => {
      for (const [pattern, entrypoint] of Object.entries(routes))
        injectRoute({ pattern, entrypoint: new URL(entrypoint, config.root), prerender: true });
    },
  },
});
