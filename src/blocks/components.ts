import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const modules = import.meta.glob<{ default: AstroComponentFactory }>('./*/Block.astro', {
  eager: true,
});

/** The component of each type of block: the `Block.astro` in the folder of that name. */
export const components: Record<string, AstroComponentFactory> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [path.split('/')[1]!, module.default]),
);
