import type { AstroIntegration } from 'astro';

interface Options {
  /** The page that shows the blocks, from the root of the project: src/pages/_gallery/Gallery.astro. */
  entrypoint: string;
  /** Where it stands. */
  path?: string;
}

/** Shows designers every block, at /_blocks/ while `astro dev` runs; a build knows nothing of it. */
export default function gallery({ entrypoint, path = '/_blocks' }: Options): AstroIntegration {
  return {
    name: 'marquee/gallery',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: `${path}/[...view]`,
          entrypoint: new URL(entrypoint, config.root),
          prerender: true,
        });
      },
    },
  };
}
