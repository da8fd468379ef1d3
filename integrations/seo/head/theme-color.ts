import type { Facts } from './facts.ts';
import type { HeadSettings } from './settings.ts';
import type { Tag } from './tag.ts';

const themeColor = (content: string, scheme?: 'light' | 'dark'): Tag => ({
  name: 'meta',
  attributes: {
    name: 'theme-color',
    content,
    ...(scheme && { media: `(prefers-color-scheme: ${scheme})` }),
  },
});

/** The colour of the browser's frame, by day and by night. */
export function themeColorTags(_: Facts, { colors }: HeadSettings): Tag[] {
  if (!colors) return [];
  const { light, dark } = colors;
  return dark ? [themeColor(light, 'light'), themeColor(dark, 'dark')] : [themeColor(light)];
}
