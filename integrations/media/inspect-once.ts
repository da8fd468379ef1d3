import { resolve } from 'node:path';
import { inspectMedia, type Inspected } from './inspect.ts';
import type { Media } from './options.ts';

let kept: { name: string; found: Promise<Inspected> } | undefined;

/** Whoever asks may or may not have checked: what is read is the same. */
function nameOf(root: string, input: Media): string {
  const { checked: _, ...options } = input;
  return JSON.stringify([resolve(root), options]);
}

/** Reads a library for the checks of a build, whose pages are about to ask for the same: what was found is kept for them. */
export function inspectFirst(root: string, options: Media, now: Date): Promise<Inspected> {
  const found = inspectMedia(root, options, now);
  kept = { name: nameOf(root, options), found };
  return found;
}

/** What the checks have just found, once; otherwise the library is read anew. */
export function inspectNext(root: string, options: Media, now: Date): Promise<Inspected> {
  const found = kept?.name === nameOf(root, options) ? kept.found : undefined;
  kept = undefined;
  return found ?? inspectMedia(root, options, now);
}
