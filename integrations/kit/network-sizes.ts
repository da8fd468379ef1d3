/** A size that a network shows pictures in. */
export interface NetworkSize {
  /** Stable: in options, in front matter, in names of files. */
  id: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Where it is used, as people say it. */
  networks: readonly string[];
}

/**
 * The sizes that networks ask for, as their help pages for publishers give them. `og` is what the Open Graph
 * protocol's readers take everywhere; the others are made on request.
 */
export const networkSizes = [
  {
    id: 'og',
    width: 1200,
    height: 630,
    networks: ['Open Graph', 'Facebook', 'X', 'WhatsApp', 'Slack', 'Telegram'],
  },
  { id: 'square', width: 1200, height: 1200, networks: ['Instagram', 'Facebook', 'LinkedIn'] },
  { id: 'portrait', width: 1080, height: 1350, networks: ['Instagram', 'Xiaohongshu'] },
  {
    id: 'story',
    width: 1080,
    height: 1920,
    networks: ['Instagram Stories', 'Facebook Stories', 'TikTok'],
  },
  { id: 'pinterest', width: 1000, height: 1500, networks: ['Pinterest'] },
  { id: 'wide', width: 1600, height: 900, networks: ['X', 'Weibo', 'slides'] },
  { id: 'wechat-cover', width: 900, height: 383, networks: ['WeChat articles'] },
  { id: 'wechat-square', width: 500, height: 500, networks: ['WeChat shares'] },
  { id: 'linkedin-cover', width: 1128, height: 191, networks: ['LinkedIn company pages'] },
  { id: 'linkedin-post', width: 1200, height: 627, networks: ['LinkedIn'] },
  { id: 'youtube', width: 2560, height: 1440, networks: ['YouTube channels'] },
] as const satisfies readonly NetworkSize[];

export type SizeId = (typeof networkSizes)[number]['id'];

/** The ids alone, the one of link previews first. */
export const sizeIds = networkSizes.map(({ id }) => id) as [SizeId, ...SizeId[]];

/** The size of an id; undefined for one that is not in the list. */
export const sizeOf = (id: string): NetworkSize | undefined =>
  networkSizes.find((size) => size.id === id);
