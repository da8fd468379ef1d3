import type { OldPost } from '../old-address.ts';
import { folders } from './folders.ts';

/** A number before a name orders it, and is no part of addresses. https://content.nuxt.com/docs/files/markdown */
export const unnumbered = (name: string): string => name.replace(/^\d+\.(?=.)/, '');

/** Routes of Nuxt Content follow the folders below content/. */
export function nuxt(post: OldPost): string | undefined {
  return folders(post)?.split('/').map(unnumbered).join('/');
}
