import { slug as githubSlug } from 'github-slugger';
import type { OldPost } from '../old-address.ts';
import { split } from './path.ts';

const ROOTS = [
  /^(?:src\/)?(?:content|pages|app|data|public|static)\/(.*)$/,
  /(?:^|\/)(?:src\/)?(?:content|pages)\/(.*)$/,
  /^(?:src\/)?_?((?:posts|blog)\/.*)$/,
  /^((?:.*\/)?(?:posts|blog)\/.*)$/,
];

/** Routes that follow folders, as those of Astro and Next.js do, whatever the folder around them is called. */
export function folders({ kind, path, slug }: OldPost): string | undefined {
  // The documents of Starlight stand at the root.
  const roots = kind === 'astro' ? [/^src\/content\/docs\/(.*)$/, ...ROOTS] : ROOTS;
  const inner = roots.map((root) => root.exec(path)?.[1]).find((found) => found !== undefined);
  if (inner === undefined) return undefined;
  const { folders: above, base } = split(inner);
  const shown = above.filter((part) => !/^\(.*\)$/.test(part));
  // Ids of collections are made by this function; names of pages stay.
  const collection = kind === 'astro' && /(?:^|\/)content\//.test(path);
  const id = (part: string) => (collection ? githubSlug(part) : part);
  return [...shown.map(id), slug ?? id(base)].join('/');
}
