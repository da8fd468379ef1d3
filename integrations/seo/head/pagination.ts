import { pageAddress } from './address.ts';
import type { Facts } from './facts.ts';
import type { HeadSettings } from './settings.ts';
import { link, type Tag } from './tag.ts';

/** The neighbours of a page in a list that goes on; Bing and Yandex read them, and browsers may fetch ahead. */
export const paginationTags = ({ previous, next }: Facts, settings: HeadSettings): Tag[] => [
  ...(previous ? [link('prev', pageAddress(previous, settings))] : []),
  ...(next ? [link('next', pageAddress(next, settings))] : []),
];
