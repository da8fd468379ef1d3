import { absolute } from './address.ts';
import type { Facts } from './facts.ts';
import type { HeadSettings } from './settings.ts';
import { link, type Tag } from './tag.ts';

/** Feeds by which readers find them: those of the page first, since many readers take the first. */
export const feedTags = ({ feeds = [] }: Facts, settings: HeadSettings): Tag[] =>
  [...feeds, ...(settings.feeds ?? [])].map(({ href, type, title }) =>
    link('alternate', absolute(href, settings), { type, title }),
  );
